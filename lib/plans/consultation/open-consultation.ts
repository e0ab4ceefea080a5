import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { freeSlug } from "../adopting/free-slug.ts";
import { hashSnapshot, snapshotOf, writeSnapshot } from "../adopting/snapshot.ts";
import { sectionsOfSnapshot } from "../adopting/snapshot-sections.ts";
import { lockPlan } from "../editing/lock-plan.ts";
import { findWholePlan } from "../reading/read-plan.ts";
import { consultationSchema } from "./consultation-input.ts";
import { endConsultation } from "./end-consultation.ts";
import { phaseOf } from "./phase.ts";
import { recordConsultationAction } from "./record-consultation-action.ts";

/**
 * Opens the plan of the actor's office to citizens: freezes what they will read. The plan can go on being written, and
 * they go on reading what it said this day.
 * @returns the number of the consultation within its office
 * @throws DomainError not_found, forbidden, invalid, conflict while another one of the plan runs
 */
export function openConsultation(
  db: PrismaClient,
  actor: Actor,
  input: unknown,
  now = new Date(),
): Promise<number> {
  return db.$transaction(async (tx) => {
    const { id: planId } = await lockPlan(tx, actor, "plans.consult");
    const today = mexicoCityDay(now);
    const { about, questions, opensOn, closesOn } = parseInput(consultationSchema(today), input);
    await endFormer(tx, planId, today, now);
    const snapshot = snapshotOf((await findWholePlan(tx, actor))!);
    if (sectionsOfSnapshot(snapshot).length === 0) {
      throw new DomainError("invalid", "El plan todavía no dice nada que se pueda consultar.");
    }
    const content = writeSnapshot(snapshot);
    const { officeId } = actor;
    const number = 1 + (await tx.planConsultation.count({ where: { officeId } }));
    const sha256 = hashSnapshot(content);
    const what = { planId, officeId, slug: await freeSlug(tx, officeId), number, content, sha256 };
    const days = { opensOn: dateColumn(opensOn), closesOn: dateColumn(closesOn) };
    const how = { about, questions, openedByName: actor.name, openedAt: now };
    await tx.planConsultation.create({ data: { ...what, ...days, ...how }, select: { id: true } });
    await tx.plan.update({ where: { id: planId }, data: { state: "CONSULTATION" }, select: { id: true } });
    const detail = { planId, number, opensOn, closesOn, sha256 };
    await recordConsultationAction(tx, actor, "consultation:open", detail);
    return number;
  });
}

/** One that its last day ended and no job has written down yet does not stand in the way. */
async function endFormer(tx: Tx, planId: string, today: string, now: Date): Promise<void> {
  const former = await tx.planConsultation.findFirst({ where: { planId, closedAt: null } });
  if (!former) return;
  const [opensOn, closesOn] = [former.opensOn, former.closesOn].map((day) => day.toISOString().slice(0, 10));
  if (phaseOf({ opensOn: opensOn!, closesOn: closesOn!, closedAt: null }, today) !== "closed") {
    throw new DomainError("conflict", "El plan ya está en consulta. Ciérrela antes de abrir otra.");
  }
  await endConsultation(tx, former, now);
}
