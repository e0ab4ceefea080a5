import type { Metadata } from "next";
import { BudgetTable } from "#components/plans/budget-table.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { type DoneParams, PlanFrame } from "../../_components/plan-frame.tsx";
import { loadPlan } from "../../_data/load-plan.ts";
import { BUDGET_HREF, SECTIONS } from "../../plan-address.ts";
import { ProgramTabs } from "../_components/program-tabs.tsx";

type BudgetPageProps = { searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Presupuesto" };

export default async function BudgetPage({ searchParams }: BudgetPageProps) {
  const { plan } = await loadPlan();
  return (
    <PlanFrame
      plan={plan}
      section="program"
      title="Presupuesto"
      lead="De dónde sale el dinero, año por año. Los montos son los que cada línea del POA dice, en su moneda; monedas distintas no se suman."
      crumbs={[{ label: "Programa", href: SECTIONS.program.href }, { label: "Presupuesto" }]}
      done={await searchParams}
    >
      <ProgramTabs firstYear={plan.firstYear} current={BUDGET_HREF} />
      <Panel>
        <BudgetTable content={plan.content} firstYear={plan.firstYear} />
      </Panel>
    </PlanFrame>
  );
}
