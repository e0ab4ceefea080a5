import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Storage } from "#lib/kernel/storage.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeBulletin } from "./change-bulletin.ts";
import { forgetBytes } from "./pictures/forget-bytes.ts";
import { lockArticle } from "./save-article.ts";

/**
 * Takes an article out of an edition in preparation; what an office sent goes back to those that wait.
 * @returns the id of its edition
 * @throws DomainError not_found; conflict once published
 */
export async function removeArticle(
  db: PrismaClient,
  storage: Storage,
  actor: Actor,
  id: string,
  at = new Date(),
): Promise<string> {
  const may = { actor, permission: "bulletin.edit" } as const;
  const change = { ...may, action: "bulletin:remove_article", target: id, at } as const;
  const { editionId, key } = await changeBulletin(db, change, async (tx) => {
    const { editionId: edition, contributionId } = await lockArticle(tx, id);
    const picture = await tx.bulletinPicture.findUnique({
      where: { articleId: id },
      select: { storageKey: true },
    });
    await tx.bulletinArticle.delete({ where: { id }, select: { id: true } });
    if (contributionId)
      await tx.bulletinContribution.update({
        where: { id: contributionId },
        data: { state: "SENT", decidedAt: null },
        select: { id: true },
      });
    return {
      result: { editionId: edition, key: picture?.storageKey ?? null },
      detail: { edition, article: id },
    };
  });
  if (key) await forgetBytes(db, storage, key);
  return editionId;
}
