import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { languageName } from "#lib/catalogues/language-name.ts";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { COUNTERPART_TYPE_LABELS } from "#lib/workflow/labels.ts";
import type { LoadedCase } from "../_data/load-case.ts";

/** The instrument: who signs what with whom, when and where. */
export function AgreementFacts({ loaded: { snapshot } }: { loaded: LoadedCase }) {
  const { counterparts, areas, kind, languages, intendedDate, signedOn } = snapshot;
  return (
    <Panel title="El acuerdo">
      <DefinitionList
        items={[
          { term: "Dependencia que suscribe", value: snapshot.signingBody },
          { term: "Atribuciones", value: snapshot.signingBodyPowers },
          {
            term: counterparts.length > 1 ? "Contrapartes" : "Contraparte",
            value: counterparts.map(({ position, name, type, place, country }) => (
              <span key={position} className="block">
                {name}
                <span className="block text-sm text-tinta-suave">
                  {[place, country?.name, type && COUNTERPART_TYPE_LABELS[type]].filter(Boolean).join(" · ")}
                </span>
              </span>
            )),
          },
          { term: "Tipo", value: kind && AGREEMENT_KINDS[kind].label },
          { term: "Áreas", value: areas.map(({ area }) => area.name).join(", ") },
          { term: "Idiomas", value: languages.map(languageName).join(", ") },
          { term: "Propósito", value: <span className="whitespace-pre-line">{snapshot.purpose}</span> },
          {
            term: signedOn ? "Firma" : "Firma prevista",
            value: [
              (signedOn ?? intendedDate) && formatDate(isoOfColumn((signedOn ?? intendedDate)!)),
              signedOn ? snapshot.signedPlace : snapshot.intendedPlace,
            ]
              .filter(Boolean)
              .join(", "),
          },
          ...(snapshot.eventuality ? [{ term: "Eventualidad", value: snapshot.eventuality }] : []),
        ]}
      />
    </Panel>
  );
}
