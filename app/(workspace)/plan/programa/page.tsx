import type { Metadata } from "next";
import { ProgramTable } from "#components/plans/program-table.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { type DoneParams, PlanFrame } from "../_components/plan-frame.tsx";
import { loadPlan } from "../_data/load-plan.ts";
import { itemHref, SECTIONS } from "../plan-address.ts";
import { ProgramTabs } from "./_components/program-tabs.tsx";

type ProgramPageProps = { searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Programa" };

export default async function ProgramPage({ searchParams }: ProgramPageProps) {
  const { plan } = await loadPlan();
  return (
    <PlanFrame
      plan={plan}
      section="program"
      title="Programa de tres años"
      lead="Qué se hará, quién responde, cuándo y cuánto cuesta. Las acciones se escriben desde su objetivo."
      done={await searchParams}
      lists={["accion", "poa"]}
    >
      <ProgramTabs firstYear={plan.firstYear} current={SECTIONS.program.href} />
      {plan.content.action.length === 0 ? (
        <EmptyState
          title="Ninguna acción todavía"
          action={<LinkButton href={SECTIONS.objectives.href}>Ir a los objetivos</LinkButton>}
        >
          <p>Abra un objetivo y escriba qué se hará para lograrlo.</p>
        </EmptyState>
      ) : (
        <Panel>
          <ProgramTable content={plan.content} firstYear={plan.firstYear} hrefOf={itemHref} />
        </Panel>
      )}
    </PlanFrame>
  );
}
