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

const toTheBeginning = (): never => redirect(PLAN_HREF);

/** The plan that a page is about; without one the page is the one that begins it, unless it is about something of a plan. */
export async function loadPlan(without: () => never = toTheBeginning): Promise<LoadedPlan> {
  const actor = await requirePermission("plans.read");
  const plan = (await planDesk.find(actor)) ?? without();
  return { actor, plan, canEdit: hasPermission(actor.role, "plans.edit") };
}
