import type { Metadata } from "next";
import { Alert } from "#components/ui/alert.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { STRATEGIES } from "#lib/plans/catalogues/strategies.ts";
import { count } from "#lib/plans/rules/progress.ts";
import { AddItem } from "../_components/add-item.tsx";
import { ItemCard } from "../_components/item-card.tsx";
import { type DoneParams, PlanFrame } from "../_components/plan-frame.tsx";
import { loadPlan } from "../_data/load-plan.ts";
import { SECTIONS } from "../plan-address.ts";
import { StrategyPicker } from "./_components/strategy-picker.tsx";

type AxesPageProps = { searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Ejes" };

export default async function AxesPage({ searchParams }: AxesPageProps) {
  const { plan, canEdit } = await loadPlan();
  const { axis, objective } = plan.content;
  const back = SECTIONS.axes.href;
  return (
    <PlanFrame
      plan={plan}
      section="axes"
      title="Ejes"
      lead="Dos o tres grandes apuestas. Lo que no cabe en ellas, este plan no lo hará."
      done={await searchParams}
      lists={["eje"]}
    >
      {axis.length > 3 ? (
        <Alert tone="warning" title={`Son ${axis.length} ejes`}>
          <p>Con más de tres el esfuerzo se dispersa. Puede seguir así; vea antes si dos dicen lo mismo.</p>
        </Alert>
      ) : null}
      {axis.length === 0 ? (
        <EmptyState title="Ningún eje todavía">
          <p>Escriba el suyo o parta de una estrategia de atractividad de las de abajo.</p>
        </EmptyState>
      ) : (
        <Panel title={count(axis.length, "Un eje", "ejes", "")}>
          <ol className="divide-y divide-linea">
            {axis.map((item, index) => {
              const objectives = objective.filter(({ axisId }) => axisId === item.id).length;
              const strategy = STRATEGIES[item.strategy];
              return (
                <ItemCard
                  key={item.id}
                  kind="axis"
                  item={item}
                  canEdit={canEdit}
                  back={back}
                  first={index === 0}
                  last={index === axis.length - 1}
                  tags={
                    <StatusTag tone={objectives === 0 ? "warning" : "neutral"}>
                      {count(objectives, "Un objetivo", "objetivos", "Sin objetivos")}
                    </StatusTag>
                  }
                >
                  {item.purpose ? <p>{item.purpose}</p> : null}
                  {strategy ? <p>Parte de: {strategy.name}.</p> : null}
                </ItemCard>
              );
            })}
          </ol>
        </Panel>
      )}
      {canEdit ? (
        <div className="grid items-start gap-6 lg:grid-cols-[2fr_3fr]">
          <Panel title="Escribir un eje">
            <AddItem kind="axis" names={["name"]} prefix="nuevo-" button="Agregar eje" />
          </Panel>
          <StrategyPicker back={back} />
        </div>
      ) : null}
    </PlanFrame>
  );
}
