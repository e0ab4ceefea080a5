import type { Metadata } from "next";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { SmartTag } from "#components/plans/smart-tag.tsx";
import { sayNumber } from "#lib/fields/say-plain.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { AddItem } from "../_components/add-item.tsx";
import { ItemCard } from "../_components/item-card.tsx";
import { type DoneParams, PlanFrame } from "../_components/plan-frame.tsx";
import { loadPlan } from "../_data/load-plan.ts";
import { SECTIONS } from "../plan-address.ts";

type ObjectivesPageProps = { searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Objetivos" };

export default async function ObjectivesPage({ searchParams }: ObjectivesPageProps) {
  const { plan, canEdit } = await loadPlan();
  const { axis, objective } = plan.content;
  const groups = [...axis.map(({ id, name }) => ({ id, name })), { id: "", name: "Sin eje" }];
  return (
    <PlanFrame
      plan={plan}
      section="objectives"
      title="Objetivos"
      lead="Qué se logrará, cuánto y para cuándo. Escríbalos con sus palabras; el portal señala qué les falta."
      done={await searchParams}
      lists={["objetivo"]}
    >
      {objective.length === 0 ? (
        <EmptyState title="Ningún objetivo todavía">
          <p>Empiece por lo que más pesa en su diagnóstico.</p>
        </EmptyState>
      ) : null}
      {groups.map(({ id, name }) => {
        const objectives = objective.filter(({ axisId }) => axisId === id);
        if (objectives.length === 0) return null;
        return (
          <Panel key={id} title={name || "(eje sin nombre)"}>
            <ol className="divide-y divide-linea">
              {objectives.map((item, index) => (
                <ItemCard
                  key={item.id}
                  kind="objective"
                  item={item}
                  canEdit={canEdit}
                  back={SECTIONS.objectives.href}
                  first={index === 0}
                  last={index === objectives.length - 1}
                  tags={<SmartTag objective={item} firstYear={plan.firstYear} />}
                >
                  <p>
                    {item.targetValue
                      ? `De ${item.baseValue ? sayNumber(item.baseValue) : "?"} a ${sayNumber(item.targetValue)} ${item.unit}`
                      : "Sin meta"}
                    {item.dueOn ? `, al ${formatDate(item.dueOn)}` : ""}
                    {item.owner ? `. ${item.owner}.` : ". Sin responsable."}
                  </p>
                </ItemCard>
              ))}
            </ol>
          </Panel>
        );
      })}
      {canEdit ? (
        <Panel title="Agregar un objetivo">
          <AddItem kind="objective" names={["text"]} prefix="nuevo-" button="Agregar objetivo" />
        </Panel>
      ) : null}
    </PlanFrame>
  );
}
