import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";

/** How many of a person's own notices have not been read, and when the newest of them came (null without any). */
export async function summarizeUnreadNotices(
  actor: Pick<Actor, "id">,
): Promise<{ count: number; newest: Date | null }> {
  const { _count, _max } = await getDatabase().notice.aggregate({
    where: { userId: actor.id, readAt: null },
    _count: true,
    _max: { createdAt: true },
  });
  return { count: _count, newest: _max.createdAt };
}
