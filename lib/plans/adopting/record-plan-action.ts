import { appendEntry } from "#lib/audit/append-entry.ts";
import type { InputJsonValue } from "#lib/generated/prisma/internal/prismaNamespace.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { PLAN_STREAM, type PlanAction } from "./plan-actions.ts";

/** Adds what was done with a plan to the trail, in the transaction that does it. */
export async function recordPlanAction(
  tx: Tx,
  actor: Actor,
  action: PlanAction,
  detail: Record<string, InputJsonValue>,
): Promise<void> {
  const at = new Date();
  await appendEntry(tx, { stream: PLAN_STREAM, at, actor, action, visibility: "ADMIN", detail });
}
