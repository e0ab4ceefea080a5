import { BudgetTable } from "#components/plans/budget-table.tsx";
import { IndicatorBoard } from "#components/plans/indicator-board.tsx";
import { ProgramTable } from "#components/plans/program-table.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import type { SwotQuadrant } from "#lib/generated/prisma/enums.ts";
import type { Snapshot } from "#lib/plans/adopting/snapshot.ts";
import { profileFields, structureFields } from "#lib/plans/items/plan-fields.ts";
import { QUADRANT_GROUPS } from "#lib/plans/items/words.ts";
import { ObjectiveText } from "./objective-text.tsx";

type PlanTextProps = {
  snapshot: Snapshot;
  /** ISO: its lights are those of that day, whenever it is read. */
  adoptedOn: string;
};

/** A version from its first page to its last, as a document. */
export function PlanText({ snapshot: { plan, content, firstYear }, adoptedOn }: PlanTextProps) {
  const answers = (fields: Readonly<Record<string, { label: string }>>) =>
    Object.entries(fields)
      .map(([name, { label }]) => ({ term: label, value: plan[name as keyof typeof plan] }))
      .filter(({ value }) => value !== "");
  const [profile, structure] = [answers(profileFields), answers(structureFields)];
  const groups = [...content.axis, { id: "", name: "Otros objetivos", purpose: "" }];
  return (
    <>
      {profile.length > 0 ? (
        <Panel title="Perfil">
          <DefinitionList items={profile} />
        </Panel>
      ) : null}
      {content.swot.length > 0 ? (
        <Panel title="Diagnóstico">
          <div className="grid gap-6 md:grid-cols-2">
            {(Object.keys(QUADRANT_GROUPS) as SwotQuadrant[]).map((quadrant) => (
              <div key={quadrant}>
                <h3 className="mb-2 text-lg">{QUADRANT_GROUPS[quadrant].title}</h3>
                <ul className="list-disc space-y-1 pl-5">
                  {content.swot
                    .filter((item) => item.quadrant === quadrant)
                    .map(({ id, text, weight }) => (
                      <li key={id}>
                        {text} {weight ? <StatusTag>Pesa {weight} de 5</StatusTag> : null}
                      </li>
                    ))}
                </ul>
              </div>
            ))}
          </div>
        </Panel>
      ) : null}
      {groups.map(({ id, name, purpose }) => {
        const objectives = content.objective.filter(({ axisId }) => axisId === id);
        if (objectives.length === 0) return null;
        return (
          <Panel key={id} title={id ? `Eje: ${name}` : name}>
            {purpose ? <p className="mb-4 max-w-measure">{purpose}</p> : null}
            <ol className="divide-y divide-linea">
              {objectives.map((objective) => (
                <ObjectiveText key={objective.id} objective={objective} />
              ))}
            </ol>
          </Panel>
        );
      })}
      {content.action.length > 0 ? (
        <Panel title="Programa de tres años">
          <ProgramTable content={content} firstYear={firstYear} />
        </Panel>
      ) : null}
      {content.actionYear.length > 0 ? (
        <Panel title="Presupuesto">
          <BudgetTable content={content} firstYear={firstYear} />
        </Panel>
      ) : null}
      {content.indicator.length > 0 ? (
        <Panel title="Indicadores">
          <IndicatorBoard content={content} today={adoptedOn} />
        </Panel>
      ) : null}
      {structure.length > 0 ? (
        <Panel title="Estructura">
          <DefinitionList items={structure} />
        </Panel>
      ) : null}
    </>
  );
}
