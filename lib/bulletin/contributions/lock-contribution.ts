import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { visibleContributions } from "./visible-contributions.ts";

/** A contribution that exists for a person, held until the transaction ends. @throws DomainError not_found */
export async function lockContribution(tx: Tx, actor: Actor, id: string) {
  if (!isUuid(id)) throw notFound();
  await tx.$queryRaw`SELECT 1 FROM bulletin_contributions WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const row = await tx.bulletinContribution.findFirst({
    where: { AND: [{ id }, visibleContributions(actor)] },
  });
  if (!row) throw notFound();
  return row;
}

/** One that its office is still writing. @throws DomainError not_found; conflict once it was sent */
export async function lockDraft(tx: Tx, actor: Actor, id: string) {
  const row = await lockContribution(tx, actor, id);
  if (row.state !== "DRAFT")
    throw new DomainError("conflict", "La colaboración ya se envió: lo que dice ya no cambia.");
  return row;
}
