import { type Changed, recordedChange } from "#lib/audit/recorded-change.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertPermission } from "#lib/permissions/assert-permission.ts";
import type { Permission } from "#lib/permissions/roles.ts";
import type { BulletinAction } from "./bulletin-actions.ts";

/** The series of the trail in which the bulletin is told. */
export const BULLETIN_STREAM = "bulletin";

interface BulletinChange {
  actor: Actor;
  action: BulletinAction;
  permission: Permission;
  /** As it came: it may be no id at all. */
  target?: string;
  at: Date;
}

/**
 * Makes a change of the bulletin with its row in the trail.
 * @throws DomainError not_found without the permission; what `write` refuses.
 */
export const changeBulletin = <Result>(
  db: PrismaClient,
  { permission, ...attempted }: BulletinChange,
  write: (tx: Tx) => Promise<Changed<Result>>,
): Promise<Result> => {
  const assertMay = () => assertPermission(attempted.actor, permission);
  return recordedChange(db, { ...attempted, stream: BULLETIN_STREAM, assertMay }, write);
};

/** Holds an edition that has not been published until the transaction ends. @throws DomainError not_found; conflict once it was */
export async function lockEdition(tx: Tx, id: string): Promise<void> {
  if (!isUuid(id)) throw notFound();
  const [row] = await tx.$queryRaw<{ state: string }[]>`
    SELECT state::text FROM bulletin_editions WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  if (!row) throw notFound();
  if (row.state === "PUBLISHED")
    throw new DomainError("conflict", "Esta edición ya se publicó: lo que haya que corregir va en una nota.");
}

export const changedMeanwhile = () =>
  new DomainError(
    "conflict",
    "Mientras escribía, alguien más lo cambió. Lo que escribió sigue aquí: ábralo en otra pestaña, compare y vuelva a guardar desde ella.",
  );
