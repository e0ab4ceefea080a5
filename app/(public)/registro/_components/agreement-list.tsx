import { whenOf } from "#lib/registry/partial-date.ts";
import { AgreementTags } from "#components/registry/agreement-tags.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { nameCounterpart, territoryOf } from "#lib/registry/name-parties.ts";
import type { AgreementSummary } from "#lib/registry/public-agreement.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";
import type { MatchReasons } from "#lib/registry/search/explain-matches.ts";
import { Marked } from "./marked.tsx";

type ItemProps = { agreement: AgreementSummary; reasons: MatchReasons };

function AgreementItem({ agreement, reasons: { marks, fragments } }: ItemProps) {
  const fragment = fragments.get(agreement.number);
  const { number, title, signingBody, counterparts, signedOn, signedPlace } = agreement;
  return (
    <article className="space-y-2 py-6">
      <p className="text-sm font-semibold text-tinta-suave tabular-nums">{number}</p>
      <h3 className="max-w-measure text-lg">
        <TextLink href={agreementAddress(number)}>
          <Marked text={title} marks={marks} />
        </TextLink>
      </h3>
      <p className="max-w-measure text-sm">
        <Marked
          text={`${signingBody} (${territoryOf(agreement)}) con ${counterparts.map(nameCounterpart).join("; ")}`}
          marks={marks}
        />
      </p>
      <p className="text-sm text-tinta-suave">
        Firmado en {signedPlace}, <time dateTime={signedOn}>{whenOf(signedOn)}</time>
      </p>
      {fragment ? (
        <p className="max-w-measure border-l-2 border-dorado pl-3 text-sm text-tinta-suave">
          <Marked text={fragment} marks={marks} />
        </p>
      ) : null}
      <AgreementTags agreement={agreement} />
    </article>
  );
}

type ListProps = { rows: readonly AgreementSummary[]; reasons: MatchReasons };

export function AgreementList({ rows, reasons }: ListProps) {
  return (
    <ol className="divide-y divide-linea border-y border-linea">
      {rows.map((agreement) => (
        <li key={agreement.number}>
          <AgreementItem agreement={agreement} reasons={reasons} />
        </li>
      ))}
    </ol>
  );
}
