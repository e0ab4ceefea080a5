import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertNotInConsultation } from "../consultation/assert-not-in-consultation.ts";
import { lockPlan } from "../editing/lock-plan.ts";
import { recordPlanAction } from "./record-plan-action.ts";

/**
 * Ends a plan: nobody writes in it any more, and the next one can begin from a copy of it.
 * @throws DomainError not_found, forbidden, conflict while citizens are being consulted
 */
export function closePlan(db: PrismaClient, actor: Actor): Promise<void> {
  return db.$transaction(async (tx) => {
    const { id } = await lockPlan(tx, actor, "plans.adopt");
    await assertNotInConsultation(tx, id, mexicoCityToday(), "cerrarlo");
    await tx.plan.update({
      where: { id },
      data: { state: "CLOSED", closedAt: new Date() },
      select: { id: true },
    });
    await recordPlanAction(tx, actor, "plan:close", { planId: id });
  });
}
