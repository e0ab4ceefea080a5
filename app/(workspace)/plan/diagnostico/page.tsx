import type { Metadata } from "next";
import type { SwotQuadrant } from "#lib/generated/prisma/enums.ts";
import { QUADRANT_GROUPS } from "#lib/plans/items/words.ts";
import { type DoneParams, PlanFrame } from "../_components/plan-frame.tsx";
import { loadPlan } from "../_data/load-plan.ts";
import { DiagnosisTabs } from "./_components/diagnosis-tabs.tsx";
import { SwotQuadrantPanel } from "./_components/swot-quadrant-panel.tsx";
import { UnplacedSwot } from "./_components/unplaced-swot.tsx";

type SwotPageProps = { searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Diagnóstico" };

export default async function SwotPage({ searchParams }: SwotPageProps) {
  const { plan, canEdit } = await loadPlan();
  const done = await searchParams;
  return (
    <PlanFrame
      plan={plan}
      section="diagnosis"
      title="FODA"
      lead="Lo propio y lo de fuera, con la mirada puesta en el exterior. Lo que más pesa debe encontrar respuesta en un objetivo."
      done={done}
      lists={["foda"]}
    >
      <DiagnosisTabs current="swot" content={plan.content} />
      <div className="grid items-start gap-6 md:grid-cols-2">
        {(Object.keys(QUADRANT_GROUPS) as SwotQuadrant[]).map((quadrant) => (
          <SwotQuadrantPanel key={quadrant} quadrant={quadrant} content={plan.content} canEdit={canEdit} />
        ))}
      </div>
      <UnplacedSwot content={plan.content} canEdit={canEdit} />
    </PlanFrame>
  );
}
