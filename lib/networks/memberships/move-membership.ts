import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { MEMBERSHIP_STATES } from "../membership-words.ts";
import { assertStillThere, changeMembership } from "./change-membership.ts";
import { movedSchema, renewalSchema } from "./membership-input.ts";

interface Moved {
  id: string;
  input: unknown;
}

/**
 * Writes down that a membership was paid until another day. Sent twice, the second finds it paid until then.
 * @throws DomainError not_found; conflict once it was left; invalid by field
 */
export function renewMembership(
  db: PrismaClient,
  actor: Actor,
  { id, input }: Moved,
  at = new Date(),
): Promise<void> {
  return changeMembership(db, { actor, action: "membership:renew", id, at }, async (tx, before) => {
    assertStillThere(before);
    const { renewsOn, ...money } = parseInput(renewalSchema, input);
    if (renewsOn === before.renewsOn) return null;
    if (before.renewsOn !== null && renewsOn < before.renewsOn) {
      const sentence = "Ya estaba pagada hasta después: si la fecha estaba mal, cámbiela en sus datos.";
      throw new DomainError("invalid", sentence, { renewsOn: sentence });
    }
    const data = { ...money, renewsOn: dateColumn(renewsOn) };
    await tx.networkMembership.update({ where: { id }, data, select: { id: true } });
    return { what: "Se renovó" };
  });
}

/**
 * Suspends a membership, leaves it or takes it up again. Doing it twice is doing it once.
 * @throws DomainError not_found; conflict once it was left; invalid by field
 */
export function moveMembership(
  db: PrismaClient,
  actor: Actor,
  { id, input }: Moved,
  at = new Date(),
): Promise<void> {
  return changeMembership(db, { actor, action: "membership:move", id, at }, async (tx, before) => {
    const { state, reason } = parseInput(movedSchema, input);
    if (state === before.state) return null;
    assertStillThere(before);
    await tx.networkMembership.update({
      where: { id },
      data: {
        state,
        reason: state === "ACTIVE" ? "" : reason,
        leftOn: state === "LEFT" ? dateColumn(mexicoCityDay(at)) : null,
      },
      select: { id: true },
    });
    return { what: `Pasó a: ${MEMBERSHIP_STATES[state].label.toLowerCase()}`, reason };
  });
}
