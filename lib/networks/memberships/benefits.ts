import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeMembership } from "./change-membership.ts";
import { benefitSchema } from "./membership-input.ts";

/** Writes down what an office got of a network. @throws DomainError not_found; invalid by field */
export function addBenefit(
  db: PrismaClient,
  actor: Actor,
  { id, input }: { id: string; input: unknown },
  at = new Date(),
): Promise<void> {
  return changeMembership(db, { actor, action: "membership:benefit", id, at }, async (tx) => {
    const { on, what } = parseInput(benefitSchema, input);
    if (on > mexicoCityDay(at)) {
      const sentence = "Anote lo que ya ocurrió: esa fecha no ha llegado.";
      throw new DomainError("invalid", sentence, { on: sentence });
    }
    await tx.membershipBenefit.create({
      data: { membershipId: id, on: dateColumn(on), what, byName: actor.name, at },
      select: { id: true },
    });
    return { what: `Anotó un beneficio: ${what}`.slice(0, 200) };
  });
}

/** Takes out a benefit that was written by mistake; the history keeps that it was there. @throws DomainError not_found */
export function removeBenefit(
  db: PrismaClient,
  actor: Actor,
  { id, benefitId }: { id: string; benefitId: string },
  at = new Date(),
): Promise<void> {
  return changeMembership(db, { actor, action: "membership:benefit", id, at }, async (tx, before) => {
    if (!isUuid(benefitId)) throw notFound();
    const benefit = before.benefits.find((one) => one.id === benefitId);
    // Taken out already, or another's.
    if (!benefit) return null;
    await tx.membershipBenefit.update({
      where: { id: benefitId },
      data: { removedAt: at },
      select: { id: true },
    });
    return { what: `Quitó un beneficio: ${benefit.what}`.slice(0, 200) };
  });
}
