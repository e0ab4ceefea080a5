import { randomUUID } from "node:crypto";
import type { Tx } from "#lib/kernel/db.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { adoptPlan } from "#lib/plans/adopting/adopt-plan.ts";
import { appendContent } from "#lib/plans/editing/write-content.ts";
import { recordEdits } from "#lib/plans/editing/plan-edits.ts";
import { DEMO_OFFICES, type DemoOfficeKey } from "../offices.ts";
import { formerJaliscoPlan, formerZapopanPlan } from "./former-plans.ts";
import { jaliscoPlan } from "./jalisco-plan.ts";
import type { PlanScript } from "./plan-script.ts";
import { stagePlan } from "./stage-plan.ts";
import { storePictures } from "./store-pictures.ts";
import { tellPlan } from "./tell-plan.ts";
import { zapopanPlan } from "./zapopan-plan.ts";

const SCRIPTS: readonly (readonly [office: DemoOfficeKey, script: PlanScript])[] = [
  ["jalisco", formerJaliscoPlan],
  ["jalisco", jaliscoPlan],
  ["zapopan", formerZapopanPlan],
  ["zapopan", zapopanPlan],
];

/**
 * Gives two offices of the demonstration their plans: a state's, adopted and being carried out, and a municipality's
 * that has just begun; of both, the one before, closed, with its annual report.
 * @param today ISO
 */
export async function loadDemoPlans(db: PrismaClient, storage: Storage, today: string): Promise<void> {
  for (const [key, script] of SCRIPTS) {
    const head = await db.user.findFirstOrThrow({
      where: { role: "office_head", office: { name: DEMO_OFFICES[key].name } },
      include: { office: { select: { name: true } } },
    });
    await writePlan(db, storage, head, script);
    if (!script.adopted) continue;
    const { on: adoptedOn, ...instrument } = script.adopted;
    const actor = { ...head, officeName: head.office.name };
    await adoptPlan(db, actor, { ...instrument, adoptedOn }, today);
    await tellPlan(db, actor, script, today);
  }
}

async function writePlan(
  tx: Tx,
  storage: Storage,
  by: { id: string; name: string; officeId: string },
  script: PlanScript,
): Promise<void> {
  const { title, firstYear, plan } = script;
  const planId = randomUUID();
  await tx.plan.create({
    data: { id: planId, officeId: by.officeId, title, firstYear, ...plan },
    select: { id: true },
  });
  const edited = { planId, kind: "plan" as const, id: planId, revision: 1 };
  await recordEdits(tx, edited, by, "SAVED", { title, ...plan });
  const pictures = await storePictures(tx, storage, planId, script.pictures ?? [], by.name);
  const { content, measured } = stagePlan(script, pictures);
  await appendContent(tx, planId, content, by);
  const data = measured.map((each) => ({ ...each, planId, byName: by.name }));
  if (data.length > 0) await tx.planMeasurement.createMany({ data });
}
