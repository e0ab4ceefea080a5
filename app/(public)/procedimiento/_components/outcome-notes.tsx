import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Panel } from "#components/ui/panel.tsx";

const outcomes = [
  {
    term: "No procedente",
    value:
      "El dictamen concluye que el acuerdo no puede firmarse así. La oficina recibe las razones en el paso 8.",
  },
  {
    term: "Desechado",
    value: "La oficina no respondió a tiempo la prevención. Puede iniciar un expediente nuevo.",
  },
  { term: "Desistimiento", value: "La oficina retira su solicitud, en cualquier momento antes de la firma." },
  { term: "No firmado", value: "La oficina declara que el acuerdo dictaminado ya no se firmará." },
];

/** The ways a case can end other than in the registry. */
export function OutcomeNotes() {
  return (
    <Panel title="Otras formas en que puede terminar">
      <DefinitionList items={outcomes} />
    </Panel>
  );
}
