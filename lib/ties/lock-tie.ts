import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { ownAgreements } from "#lib/plans/reading/own-agreements.ts";
import { normalizeNumber } from "#lib/registry/normalize-number.ts";
import { factsOfAgreement, tieAgreementSelect } from "./reading/tie-facts.ts";

/** A tie as its address names it: its id or, before anything is kept of it, the number of its agreement. */
export type TieKey = string;

/**
 * A tie of the actor's office, held until the transaction ends: of two saves at once the second sees what the first one
 * left. That of a registered agreement in force is made here, once.
 * @throws DomainError not_found
 */
export async function lockTie(tx: Tx, actor: Actor, key: TieKey, at: Date) {
  const id = isUuid(key) ? key : await tieOfAgreement(tx, actor, normalizeNumber(key), at);
  const held = await tx.$queryRaw<unknown[]>`
    SELECT 1 FROM ties WHERE id = ${id}::uuid AND office_id = ${actor.officeId}::uuid FOR NO KEY UPDATE`;
  if (held.length === 0) throw notFound();
  return tx.tie.findUniqueOrThrow({ where: { id } });
}

async function tieOfAgreement(tx: Tx, actor: Actor, number: string, at: Date): Promise<string> {
  const agreement = await tx.agreement.findFirst({
    where: { AND: [{ number }, await ownAgreements(tx, actor.officeId)] },
    select: { id: true, ...tieAgreementSelect },
  });
  if (!agreement) throw notFound();
  const pair = { officeId: actor.officeId, agreementId: agreement.id };
  const kept = await tx.tie.findUnique({ where: { officeId_agreementId: pair }, select: { id: true } });
  if (kept) return kept.id;
  if (factsOfAgreement(agreement, null, mexicoCityDay(at)).hasEnded) throw notFound();
  // Of two who keep the first thing at once, one makes it.
  await tx.tie.createMany({
    data: [{ ...pair, createdAt: at, updatedAt: at, updatedBy: actor.name }],
    skipDuplicates: true,
  });
  return (await tx.tie.findUniqueOrThrow({ where: { officeId_agreementId: pair }, select: { id: true } })).id;
}

/** The same, to write in it. @throws DomainError not_found, conflict when it is closed */
export async function lockOpenTie(tx: Tx, actor: Actor, key: TieKey, at: Date) {
  const tie = await lockTie(tx, actor, key, at);
  if (tie.closedOn) {
    throw new DomainError(
      "conflict",
      "El vínculo está cerrado y ya no se escribe en él. Para continuarlo, proponga que se reactive.",
    );
  }
  return tie;
}
