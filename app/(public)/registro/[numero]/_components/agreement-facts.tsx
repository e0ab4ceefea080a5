import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { COUNTERPART_TYPES } from "#lib/catalogues/counterpart-types.ts";
import { agreementWords } from "#lib/i18n/words.ts";
import { labelIn, type Language, pathIn } from "#lib/kernel/language.ts";
import { AGREEMENT_LEVELS } from "#lib/registry/agreement-levels.ts";
import { counterpartPlace, territoryOf } from "#lib/registry/name-parties.ts";
import type { PublicAgreement } from "#lib/registry/public-agreement.ts";

type AgreementFactsProps = { agreement: PublicAgreement; language: Language };

/** Who signed, and on what. */
export function AgreementFacts({ agreement, language }: AgreementFactsProps) {
  const words = agreementWords[language];
  const { signingBody, level, counterparts, kind, areas, languages } = agreement;
  return (
    <Panel title={words.facts}>
      <DefinitionList
        language={language}
        items={[
          {
            term: words.forMexico,
            value: (
              <>
                <p className="font-semibold">{signingBody}</p>
                <p className="text-sm text-tinta-suave">
                  {territoryOf(agreement)} ·{" "}
                  {words.level(labelIn(AGREEMENT_LEVELS[level], language).toLowerCase())}
                </p>
              </>
            ),
          },
          {
            term: counterparts.length === 1 ? words.counterpart : words.counterparts,
            value: (
              <ul className="space-y-2">
                {counterparts.map((counterpart, index) => (
                  <li key={index}>
                    <p className="font-semibold">{counterpart.name}</p>
                    <p className="text-sm text-tinta-suave">
                      {[counterpartPlace(counterpart), labelIn(COUNTERPART_TYPES[counterpart.type], language)]
                        .filter(Boolean)
                        .join(" · ")}
                    </p>
                  </li>
                ))}
              </ul>
            ),
          },
          { term: words.kind, value: labelIn(AGREEMENT_KINDS[kind], language) },
          {
            term: words.areas,
            value: (
              <ul className="flex flex-wrap gap-x-4 gap-y-1">
                {areas.map(({ key, name }) => (
                  <li key={key}>
                    <TextLink href={pathIn(language, `/registro?area=${key}`)}>{name}</TextLink>
                  </li>
                ))}
              </ul>
            ),
          },
          {
            term: languages.length === 1 ? words.textLanguage : words.textLanguages,
            value: languages.join(", "),
          },
        ]}
      />
    </Panel>
  );
}
