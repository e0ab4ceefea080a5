import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";

/** Marks one of a person's own notices as read. Another's, or one already read, is left as it is. */
export async function markNoticeRead(actor: Pick<Actor, "id">, noticeId: string): Promise<void> {
  await getDatabase().notice.updateMany({
    where: { id: noticeId, userId: actor.id, readAt: null },
    data: { readAt: new Date() },
  });
}
