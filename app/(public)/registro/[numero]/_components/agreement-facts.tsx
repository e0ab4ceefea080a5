import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { COUNTERPART_TYPES } from "#lib/catalogues/counterpart-types.ts";
import { AGREEMENT_LEVELS } from "#lib/registry/agreement-levels.ts";
import { counterpartPlace, territoryOf } from "#lib/registry/name-parties.ts";
import type { PublicAgreement } from "#lib/registry/public-agreement.ts";

/** Who signed, and on what. */
export function AgreementFacts({ agreement }: { agreement: PublicAgreement }) {
  const { signingBody, level, counterparts, kind, areas, languages } = agreement;
  return (
    <Panel title="Partes y materia">
      <DefinitionList
        items={[
          {
            term: "Por México",
            value: (
              <>
                <p className="font-semibold">{signingBody}</p>
                <p className="text-sm text-tinta-suave">
                  {territoryOf(agreement)} · orden {AGREEMENT_LEVELS[level].label.toLowerCase()}
                </p>
              </>
            ),
          },
          {
            term: counterparts.length === 1 ? "Contraparte" : "Contrapartes",
            value: (
              <ul className="space-y-2">
                {counterparts.map((counterpart, index) => (
                  <li key={index}>
                    <p className="font-semibold">{counterpart.name}</p>
                    <p className="text-sm text-tinta-suave">
                      {[counterpartPlace(counterpart), COUNTERPART_TYPES[counterpart.type].label]
                        .filter(Boolean)
                        .join(" · ")}
                    </p>
                  </li>
                ))}
              </ul>
            ),
          },
          { term: "Tipo de acuerdo", value: AGREEMENT_KINDS[kind].label },
          {
            term: "Áreas de cooperación",
            value: (
              <ul className="flex flex-wrap gap-x-4 gap-y-1">
                {areas.map(({ key, name }) => (
                  <li key={key}>
                    <TextLink href={`/registro?area=${key}`}>{name}</TextLink>
                  </li>
                ))}
              </ul>
            ),
          },
          {
            term: languages.length === 1 ? "Idioma del texto" : "Idiomas del texto",
            value: languages.join(", "),
          },
        ]}
      />
    </Panel>
  );
}
