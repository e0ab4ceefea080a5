import { z } from "zod";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { dateColumn, isoDateSchema } from "#lib/kernel/iso-date.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { isTooLong, reasonSchema, TOO_LONG } from "./consultation-input.ts";
import { endConsultation } from "./end-consultation.ts";
import { type LockedConsultation, lockConsultation } from "./lock-consultation.ts";
import { phaseOf } from "./phase.ts";
import { recordConsultationAction } from "./record-consultation-action.ts";

const over = () => new DomainError("conflict", "Esta consulta ya terminó.");

function assertRunning(consultation: LockedConsultation, today: string): void {
  if (phaseOf(consultation, today) === "closed") throw over();
}

/**
 * Gives a consultation that has not ended a later last day, with its reason; both are told to the public.
 * @throws DomainError not_found, forbidden, invalid, conflict when it has ended
 */
export function extendConsultation(
  db: PrismaClient,
  actor: Actor,
  number: number,
  input: unknown,
  now = new Date(),
): Promise<void> {
  return db.$transaction(async (tx) => {
    const consultation = await lockConsultation(tx, actor, number, "plans.consult");
    const { id, closesOn } = consultation;
    const today = mexicoCityDay(now);
    assertRunning(consultation, today);
    const { untilOn, reason } = parseInput(
      z.object({
        untilOn: isoDateSchema
          .refine((day) => day > closesOn, "El nuevo último día debe ser posterior al actual.")
          .refine((day) => !isTooLong(today, day), TOO_LONG),
        reason: reasonSchema,
      }),
      input,
    );
    await tx.planConsultation.update({
      where: { id },
      data: { closesOn: dateColumn(untilOn) },
      select: { id: true },
    });
    const days = { formerlyOn: dateColumn(closesOn), untilOn: dateColumn(untilOn) };
    await tx.planConsultationExtension.create({
      data: { consultationId: id, ...days, reason, byName: actor.name, at: now },
      select: { id: true },
    });
    const detail = { number, formerlyOn: closesOn, untilOn };
    await recordConsultationAction(tx, actor, "consultation:extend", detail, reason);
  });
}

/**
 * Ends a consultation before its last day, with its reason, which is told to the public.
 * @throws DomainError not_found, forbidden, invalid, conflict when it has ended
 */
export function closeConsultation(
  db: PrismaClient,
  actor: Actor,
  number: number,
  input: unknown,
  now = new Date(),
): Promise<void> {
  return db.$transaction(async (tx) => {
    const consultation = await lockConsultation(tx, actor, number, "plans.consult");
    assertRunning(consultation, mexicoCityDay(now));
    const { reason } = parseInput(z.object({ reason: reasonSchema }), input);
    await endConsultation(tx, consultation, now, { author: actor, reason });
  });
}
