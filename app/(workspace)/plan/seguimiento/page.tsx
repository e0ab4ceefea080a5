import type { Metadata } from "next";
import { IndicatorBoard } from "#components/plans/indicator-board.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { type DoneParams, PlanFrame } from "../_components/plan-frame.tsx";
import { loadPlan } from "../_data/load-plan.ts";
import { itemHref, SECTIONS } from "../plan-address.ts";

type MonitoringPageProps = { searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Seguimiento" };

export default async function MonitoringPage({ searchParams }: MonitoringPageProps) {
  const { plan } = await loadPlan();
  return (
    <PlanFrame
      plan={plan}
      section="monitoring"
      title="Seguimiento"
      lead="Verde, la última meta medida se alcanzó; ámbar, se llevaba al menos cuatro quintos del camino o falta medir; rojo, menos."
      done={await searchParams}
      lists={["indicador", "meta", "mediciones", "evidencia"]}
    >
      {plan.content.indicator.length === 0 ? (
        <EmptyState
          title="Ningún indicador todavía"
          action={<LinkButton href={SECTIONS.objectives.href}>Ir a los objetivos</LinkButton>}
        >
          <p>Abra un objetivo y diga con qué se sabrá que se logró.</p>
        </EmptyState>
      ) : (
        <Panel>
          <IndicatorBoard content={plan.content} today={mexicoCityToday()} hrefOf={itemHref} />
        </Panel>
      )}
    </PlanFrame>
  );
}
