import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { SYSTEM } from "#lib/permissions/actor.ts";
import { recordConsultationAction } from "./record-consultation-action.ts";

type Ending = { id: string; planId: string; number: number };

/**
 * Writes down that a consultation is over; its plan goes back to what it was. A plan that was closed meanwhile stays so.
 * @param reason why before its last day; empty when that day passed
 */
export async function endConsultation(
  tx: Tx,
  { id, planId, number }: Ending,
  now: Date,
  { author, reason }: { author: Parameters<typeof recordConsultationAction>[1]; reason: string } = {
    author: SYSTEM,
    reason: "",
  },
): Promise<void> {
  await tx.planConsultation.update({
    where: { id },
    data: { closedAt: now, closeReason: reason },
    select: { id: true },
  });
  const versions = await tx.planVersion.count({ where: { planId } });
  await tx.plan.updateMany({
    where: { id: planId, state: "CONSULTATION" },
    data: { state: versions > 0 ? "ADOPTED" : "DRAFT" },
  });
  await recordConsultationAction(tx, author, "consultation:close", { planId, number }, reason);
}

/** Ends the consultations whose last day has passed; a second call finds none. */
export async function endDueConsultations(db: PrismaClient, now = new Date()): Promise<void> {
  const due = { closedAt: null, closesOn: { lt: dateColumn(mexicoCityDay(now)) } };
  const ids = await db.planConsultation.findMany({ where: due, select: { id: true } });
  for (const { id } of ids) {
    await db.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT FROM plan_consultations WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
      // Extended or closed while this waited: then it is no longer due.
      const still = await tx.planConsultation.findFirst({
        where: { id, ...due },
        select: { id: true, planId: true, number: true },
      });
      if (still) await endConsultation(tx, still, now);
    });
  }
}
