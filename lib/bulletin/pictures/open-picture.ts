import { openStoredFile, type OpenFile, STORED_FILE } from "#lib/documents/open-stored-file.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { visibleContributions } from "../contributions/visible-contributions.ts";

const SHA256 = /^[0-9a-f]{64}$/;

/** A picture of a published edition; null when it shows none with that hash. */
export const openPublicPicture = (
  tx: Tx,
  storage: Storage,
  number: number,
  sha256: string,
): Promise<OpenFile | null> =>
  SHA256.test(sha256)
    ? open(tx, storage, { sha256, article: { edition: { number, state: "PUBLISHED" } } })
    : Promise.resolve(null);

/** The picture of an article in preparation, or of what an office sends, for who works on it. */
export function openWorkedPicture(
  tx: Tx,
  storage: Storage,
  actor: Actor,
  id: string,
): Promise<OpenFile | null> {
  if (!isUuid(id)) return Promise.resolve(null);
  const contribution = { contributionId: id, contribution: visibleContributions(actor) };
  const article = hasPermission(actor.role, "bulletin.edit") ? [{ articleId: id }] : [];
  return open(tx, storage, { OR: [...article, contribution] });
}

async function open(
  tx: Tx,
  storage: Storage,
  where: Prisma.BulletinPictureWhereInput,
): Promise<OpenFile | null> {
  const file = await tx.bulletinPicture.findFirst({ where, select: STORED_FILE });
  return file && openStoredFile(storage, file);
}
