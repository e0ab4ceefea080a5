import type { Metadata } from "next";
import { structureFields } from "#lib/plans/items/plan-fields.ts";
import { PlanAnswers } from "../_components/plan-answers.tsx";
import { loadPlan } from "../_data/load-plan.ts";
import type { DoneParams } from "../_components/plan-frame.tsx";

type StructurePageProps = { searchParams: Promise<DoneParams> };

export const metadata: Metadata = { title: "Estructura" };

export default async function StructurePage({ searchParams }: StructurePageProps) {
  return (
    <PlanAnswers
      {...await loadPlan()}
      section="structure"
      title="Estructura"
      lead="Quién lleva el plan y con qué: unidad, personas, dinero y aliados."
      names={Object.keys(structureFields)}
      done={await searchParams}
    />
  );
}
