import type { Metadata } from "next";
import { PoaTable } from "#components/plans/poa-table.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { yearsOfPlan } from "#lib/plans/plan-years.ts";
import { type DoneParams, PlanFrame } from "../../_components/plan-frame.tsx";
import { loadPlan } from "../../_data/load-plan.ts";
import { itemHref, poaHref, SECTIONS } from "../../plan-address.ts";
import { ProgramTabs } from "../_components/program-tabs.tsx";

type PoaPageProps = { searchParams: Promise<DoneParams & { anio?: string }> };

export const metadata: Metadata = { title: "POA" };

export default async function PoaPage({ searchParams }: PoaPageProps) {
  const { plan } = await loadPlan();
  const { anio, ...done } = await searchParams;
  const years = yearsOfPlan(plan.firstYear);
  // A year that is not of the plan shows its first one.
  const year = years.find((each) => String(each) === anio) ?? plan.firstYear;
  return (
    <PlanFrame
      plan={plan}
      section="program"
      title={`Programa operativo anual ${year}`}
      lead="Sale de lo que cada acción dice que entregará ese año."
      crumbs={[{ label: "Programa", href: SECTIONS.program.href }, { label: `POA ${year}` }]}
      done={done}
      lists={["poa"]}
    >
      <ProgramTabs firstYear={plan.firstYear} current={poaHref(year)} />
      <Panel>
        <PoaTable content={plan.content} year={year} hrefOf={itemHref} />
      </Panel>
    </PlanFrame>
  );
}
