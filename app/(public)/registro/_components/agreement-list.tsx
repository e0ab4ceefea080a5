import { AgreementTags } from "#components/registry/agreement-tags.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import { nameCounterpart, territoryOf } from "#lib/registry/name-parties.ts";
import type { AgreementSummary } from "#lib/registry/public-agreement.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";

function AgreementItem({ agreement }: { agreement: AgreementSummary }) {
  const { number, title, signingBody, counterparts, signedOn, signedPlace } = agreement;
  return (
    <article className="space-y-2 py-6">
      <p className="text-sm font-semibold text-tinta-suave tabular-nums">{number}</p>
      <h3 className="max-w-measure text-lg">
        <TextLink href={agreementAddress(number)}>{title}</TextLink>
      </h3>
      <p className="max-w-measure text-sm">
        {signingBody} ({territoryOf(agreement)}) con {counterparts.map(nameCounterpart).join("; ")}
      </p>
      <p className="text-sm text-tinta-suave">
        Firmado en {signedPlace}, el <time dateTime={signedOn}>{formatDate(signedOn)}</time>
      </p>
      <AgreementTags agreement={agreement} />
    </article>
  );
}

export function AgreementList({ rows }: { rows: readonly AgreementSummary[] }) {
  return (
    <ol className="divide-y divide-linea border-y border-linea">
      {rows.map((agreement) => (
        <li key={agreement.number}>
          <AgreementItem agreement={agreement} />
        </li>
      ))}
    </ol>
  );
}
