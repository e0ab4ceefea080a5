import { changeRecord } from "#lib/cooperation/change-record.ts";
import type { PublicChangeView } from "#lib/cooperation/public-change-view.ts";
import { diffFields } from "#lib/cooperation/public-change-view.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { NetworkAction } from "../network-actions.ts";
import type { MembershipView } from "../network-view.ts";
import { describeMembership } from "./describe-membership.ts";
import { findOwnMembership } from "./read-memberships.ts";

interface Change {
  actor: Actor;
  action: NetworkAction;
  id: string;
  at: Date;
}

/** What is told of a change; null when there was nothing to do. */
export type Told = { what: string; reason?: string } | null;

/**
 * Changes a membership of the person's office with its row in the history: what it said before and after, in words.
 * @throws DomainError not_found; what `write` refuses
 */
export function changeMembership(
  db: PrismaClient,
  { actor, action, id, at }: Change,
  write: (tx: Tx, before: MembershipView) => Promise<Told>,
): Promise<void> {
  const attempt = { actor, action, permission: "partners.edit", target: id, at } as const;
  return changeRecord(db, attempt, async (tx) => {
    if (!isUuid(id)) throw notFound();
    await tx.$queryRaw`SELECT 1 FROM network_memberships WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
    const before = await findOwnMembership(tx, actor, id);
    if (!before) throw notFound();
    const told = await write(tx, before);
    if (!told) return { result: undefined, detail: null };
    await tx.networkMembership.update({
      where: { id },
      data: { revision: { increment: 1 }, updatedAt: at },
      select: { id: true },
    });
    const after = await findOwnMembership(tx, actor, id);
    const changes = diffFields(describeMembership(before), describeMembership(after!));
    await recordMembershipChange(tx, id, { at, byName: actor.name, reason: "", changes, ...told });
    return { result: undefined, detail: { membership: id } };
  });
}

/** Adds to the history, which nothing is taken from. */
export async function recordMembershipChange(
  tx: Tx,
  membershipId: string,
  { changes, ...told }: PublicChangeView,
): Promise<void> {
  await tx.membershipChange.create({
    data: { membershipId, ...told, changes: changes.map((change) => ({ ...change })) },
    select: { id: true },
  });
}

/** @throws DomainError conflict once the office has left the network */
export function assertStillThere({ state }: MembershipView): void {
  if (state !== "LEFT") return;
  throw new DomainError("conflict", "Su oficina ya dejó esta red: regístrela de nuevo si volvió a entrar.");
}
