import { openStoredFile, type OpenFile, STORED_FILE } from "#lib/documents/open-stored-file.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";

/** A file of a plan of the actor's office, adopted or not; null when there is none or it is another's. */
export async function openOwnPlanFile(
  tx: Tx,
  storage: Storage,
  actor: Actor,
  id: string,
): Promise<OpenFile | null> {
  if (!isUuid(id) || !hasPermission(actor.role, "plans.read")) return null;
  const where = { id, plan: { officeId: actor.officeId } };
  const file = await tx.planFile.findFirst({ where, select: STORED_FILE });
  return file && openStoredFile(storage, file);
}

/** A file that some adopted version of an office carries, by the office's word in public addresses; null otherwise. */
export async function openPublicPlanFile(
  tx: Tx,
  storage: Storage,
  slug: string,
  id: string,
): Promise<OpenFile | null> {
  if (!isUuid(id)) return null;
  const where = { id, versions: { some: { version: { slug } } } };
  const file = await tx.planFile.findFirst({ where, select: STORED_FILE });
  return file && openStoredFile(storage, file);
}
