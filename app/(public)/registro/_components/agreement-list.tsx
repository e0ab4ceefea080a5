import { whenOf } from "#lib/registry/partial-date.ts";
import { AgreementTags } from "#components/registry/agreement-tags.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { listWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { nameCounterpart, territoryOf } from "#lib/registry/name-parties.ts";
import type { AgreementSummary } from "#lib/registry/public-agreement.ts";
import { agreementAddress } from "#lib/registry/registry-address.ts";
import type { MatchReasons } from "#lib/registry/search/explain-matches.ts";
import { Marked } from "./marked.tsx";

type ItemProps = { agreement: AgreementSummary; reasons: MatchReasons; language: Language };

function AgreementItem({ agreement, reasons: { marks, fragments }, language }: ItemProps) {
  const words = listWords[language];
  const fragment = fragments.get(agreement.number);
  const { number, title, signingBody, counterparts, signedOn, signedPlace } = agreement;
  return (
    <article className="space-y-2 py-6">
      <p className="text-sm font-semibold text-tinta-suave tabular-nums">{number}</p>
      <h3 className="max-w-measure text-lg">
        <TextLink href={agreementAddress(number, language)} lang="es">
          <Marked text={title} marks={marks} />
        </TextLink>
      </h3>
      <p className="max-w-measure text-sm">
        <Marked
          text={words.parties(
            `${signingBody} (${territoryOf(agreement)})`,
            counterparts.map(nameCounterpart).join("; "),
          )}
          marks={marks}
        />
      </p>
      <p className="text-sm text-tinta-suave">
        {words.signed(signedPlace)} <time dateTime={signedOn}>{whenOf(signedOn, language)}</time>
      </p>
      {fragment ? (
        <p lang="es" className="max-w-measure border-l-2 border-dorado pl-3 text-sm text-tinta-suave">
          <Marked text={fragment} marks={marks} />
        </p>
      ) : null}
      <AgreementTags agreement={agreement} language={language} />
    </article>
  );
}

type ListProps = { rows: readonly AgreementSummary[]; reasons: MatchReasons; language: Language };

export function AgreementList({ rows, reasons, language }: ListProps) {
  return (
    <ol className="divide-y divide-linea border-y border-linea">
      {rows.map((agreement) => (
        <li key={agreement.number}>
          <AgreementItem agreement={agreement} reasons={reasons} language={language} />
        </li>
      ))}
    </ol>
  );
}
