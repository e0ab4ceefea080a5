import type { Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertMay } from "../editing/lock-plan.ts";
import { valuesOfRow } from "../items/stored-values.ts";
import { readContent, readRecordedContent } from "./read-content.ts";
import type { OwnPlan, OwnPlanHead, PlanHead, RecordedPlan } from "./plan-content.ts";

/**
 * The plan that the actor's office works on; null when it has none.
 * @throws DomainError not_found for whoever has no part in plans
 */
export async function findPlan(tx: Tx, actor: Actor): Promise<OwnPlanHead | null> {
  assertMay(actor, "plans.read");
  const plan = await tx.plan.findFirst({
    where: { officeId: actor.officeId, state: { not: "CLOSED" } },
  });
  if (!plan) return null;
  const { id, state, firstYear, revision, adoptionFileId } = plan;
  const head = { id, state, firstYear, revision, adoptionFileId };
  return { ...head, officeName: actor.officeName, values: valuesOfRow("plan", plan) };
}

/** The same with all that its pages show, in a number of statements that does not grow with it. */
export async function findShownPlan(tx: Tx, actor: Actor): Promise<OwnPlan | null> {
  const plan = await findPlan(tx, actor);
  return plan && { ...plan, content: await readContent(tx, plan.id) };
}

/** The same with every measurement that was ever written. */
export async function findWholePlan(tx: Tx, actor: Actor): Promise<(OwnPlanHead & RecordedPlan) | null> {
  const plan = await findPlan(tx, actor);
  return plan && { ...plan, content: await readRecordedContent(tx, plan.id) };
}

/** @throws DomainError not_found when the office has no plan to work on */
export async function getPlan(tx: Tx, actor: Actor): Promise<PlanHead> {
  const plan = await findPlan(tx, actor);
  if (!plan) throw notFound();
  return plan;
}

/** The title of the office's last closed plan, which a new one may begin from; null when there is none. */
export async function findPreviousTitle(tx: Tx, actor: Actor): Promise<string | null> {
  const plan = await tx.plan.findFirst({
    where: { officeId: actor.officeId, state: "CLOSED" },
    orderBy: { closedAt: "desc" },
    select: { title: true },
  });
  return plan?.title ?? null;
}
