import { randomUUID } from "node:crypto";
import type { Tx } from "#lib/kernel/db.ts";
import { appendContent } from "#lib/plans/editing/write-content.ts";
import { recordEdits } from "#lib/plans/editing/plan-edits.ts";
import { DEMO_OFFICES, type DemoOfficeKey } from "../offices.ts";
import { jaliscoPlan } from "./jalisco-plan.ts";
import type { PlanScript } from "./plan-script.ts";
import { stagePlan } from "./stage-plan.ts";
import { zapopanPlan } from "./zapopan-plan.ts";

const SCRIPTS: readonly (readonly [office: DemoOfficeKey, script: PlanScript])[] = [
  ["jalisco", jaliscoPlan],
  ["zapopan", zapopanPlan],
];

/** Gives two offices of the demonstration a plan: a state's, whole and adopted, and a municipality's that has just begun. */
export async function loadDemoPlans(tx: Tx): Promise<void> {
  for (const [key, script] of SCRIPTS) {
    const office = await tx.office.findUniqueOrThrow({
      where: { name: DEMO_OFFICES[key].name },
      select: {
        id: true,
        users: { where: { role: "office_head" }, select: { id: true, name: true }, take: 1 },
      },
    });
    await writePlan(tx, office.id, office.users[0]!, script);
  }
}

async function writePlan(
  tx: Tx,
  officeId: string,
  by: { id: string; name: string },
  { title, firstYear, plan, ...script }: PlanScript,
): Promise<void> {
  const planId = randomUUID();
  await tx.plan.create({ data: { id: planId, officeId, title, firstYear, ...plan }, select: { id: true } });
  const edited = { planId, kind: "plan" as const, id: planId, revision: 1 };
  await recordEdits(tx, edited, by, "SAVED", { title, ...plan });
  const { content, measured } = stagePlan({ title, firstYear, plan, ...script });
  await appendContent(tx, planId, content, by);
  const data = measured.map((each) => ({ ...each, planId, byName: by.name }));
  if (data.length > 0) await tx.planMeasurement.createMany({ data });
}
