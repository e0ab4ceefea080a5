import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { editionSchema } from "./bulletin-input.ts";
import { changeBulletin, changedMeanwhile, lockEdition } from "./change-bulletin.ts";

/** Begins an edition. @returns its id */
export function createEdition(
  db: PrismaClient,
  actor: Actor,
  input: unknown,
  at = new Date(),
): Promise<string> {
  const change = { actor, action: "bulletin:create", permission: "bulletin.edit", at } as const;
  return changeBulletin(db, change, async (tx) => {
    const data = parseInput(editionSchema, input);
    const { id } = await tx.bulletinEdition.create({
      data: { ...data, createdAt: at, updatedAt: at, updatedBy: actor.name },
      select: { id: true },
    });
    return { result: id, detail: { edition: id } };
  });
}

/**
 * Changes what an edition says of itself.
 * @param revision that the form was drawn from
 * @throws DomainError not_found; conflict once published, or when a colleague changed it meanwhile; invalid by field
 */
export function saveEdition(
  db: PrismaClient,
  actor: Actor,
  { id, revision, input }: { id: string; revision: number; input: unknown },
  at = new Date(),
): Promise<void> {
  const change = { actor, action: "bulletin:save", permission: "bulletin.edit", target: id, at } as const;
  return changeBulletin(db, change, async (tx) => {
    await lockEdition(tx, id);
    const data = parseInput(editionSchema, input);
    const { count } = await tx.bulletinEdition.updateMany({
      where: { id, revision },
      data: { ...data, revision: { increment: 1 }, updatedAt: at, updatedBy: actor.name },
    });
    if (count === 0) throw changedMeanwhile();
    return { result: undefined, detail: { edition: id } };
  });
}
