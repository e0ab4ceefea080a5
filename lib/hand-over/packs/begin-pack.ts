import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { isUniqueViolation } from "#lib/kernel/unique-violation.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { recordPackAction } from "./record-pack-action.ts";

/** Puts the work in its queue, inside the transaction that asks for it. */
export type Start = (tx: Tx, packId: string) => Promise<void>;

/** Whoever has no part in packs hears that there is nothing. @throws DomainError not_found */
export function assertHandsOver({ role }: Actor): void {
  if (!hasPermission(role, "office.hand-over")) throw notFound();
}

/**
 * Asks for a pack of the actor's office. One that is being prepared is that one; one that stopped on an error goes on
 * where it was. Pressed twice, or by two people at once, it is one pack.
 * @returns its id
 * @throws DomainError not_found
 */
export async function beginPack(db: PrismaClient, actor: Actor, start: Start): Promise<string> {
  assertHandsOver(actor);
  try {
    return await db.$transaction((tx) => resumeOrCreate(tx, actor, start));
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    return db.$transaction((tx) => resumeOrCreate(tx, actor, start));
  }
}

async function resumeOrCreate(tx: Tx, actor: Actor, start: Start): Promise<string> {
  const { officeId } = actor;
  const open = await tx.handOverPack.findFirst({
    where: { officeId, status: { in: ["PREPARING", "FAILED"] } },
    select: { id: true, status: true },
  });
  if (open?.status === "PREPARING") return open.id;
  if (open) {
    const taken = await tx.handOverPack.updateMany({
      where: { id: open.id, status: "FAILED" },
      data: { status: "PREPARING", failure: "" },
    });
    if (taken.count === 0) return open.id;
  }
  const { id } =
    open ??
    (await tx.handOverPack.create({
      data: { officeId, authorId: actor.id, authorName: actor.name },
      select: { id: true },
    }));
  await recordPackAction(tx, actor, "hand-over:prepare", { packId: id, officeId });
  await start(tx, id);
  return id;
}
