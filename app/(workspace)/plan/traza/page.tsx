import type { Metadata } from "next";
import { OrphanList } from "#components/plans/orphan-list.tsx";
import { TracePicture } from "#components/plans/trace-picture.tsx";
import { TraceTable } from "#components/plans/trace-table.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { traceContent } from "#lib/plans/rules/trace.ts";
import { type DoneParams, PlanFrame } from "../_components/plan-frame.tsx";
import { loadPlan } from "../_data/load-plan.ts";
import { itemHref } from "../plan-address.ts";

type TracePageProps = { searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Traza" };

export default async function TracePage({ searchParams }: TracePageProps) {
  const { plan } = await loadPlan();
  const trace = traceContent(plan.content);
  return (
    <PlanFrame
      plan={plan}
      section="trace"
      title="Traza"
      lead="De lo que se sabe del territorio a la prueba de que algo cambió: cada hilo, y dónde se corta."
      done={await searchParams}
    >
      <OrphanList orphans={trace.orphans} content={plan.content} hrefOf={itemHref} />
      <Panel title="El dibujo">
        <TracePicture content={plan.content} />
      </Panel>
      <Panel title="Lo mismo en tabla">
        <TraceTable trace={trace} content={plan.content} hrefOf={itemHref} />
      </Panel>
    </PlanFrame>
  );
}
