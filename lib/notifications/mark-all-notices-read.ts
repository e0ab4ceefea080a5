import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";

/**
 * Marks as read a person's own notices that were there at a moment: those that came after the list was drawn have not
 * been seen by anybody.
 * @returns how many there were.
 */
export async function markAllNoticesRead(actor: Pick<Actor, "id">, shownAt: Date): Promise<number> {
  const { count } = await getDatabase().notice.updateMany({
    where: { userId: actor.id, readAt: null, createdAt: { lte: shownAt } },
    data: { readAt: new Date() },
  });
  return count;
}
