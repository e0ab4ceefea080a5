import { redirect } from "next/navigation";
import { requirePermission } from "#lib/auth/require-permission.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { planDesk } from "#lib/plans/plan-desk.ts";
import type { OwnPlan } from "#lib/plans/reading/plan-content.ts";
import { PLAN_HREF } from "../plan-address.ts";

export interface LoadedPlan {
  actor: Actor;
  plan: OwnPlan;
  canEdit: boolean;
}

/** The plan that a page is about; without one the page is the one that begins it. */
export async function loadPlan(): Promise<LoadedPlan> {
  const actor = await requirePermission("plans.read");
  const plan = (await planDesk.find(actor)) ?? redirect(PLAN_HREF);
  return { actor, plan, canEdit: hasPermission(actor.role, "plans.edit") };
}
