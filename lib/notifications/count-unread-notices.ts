import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";

/** How many of a person's own notices have not been read: the number on the bell of every page. */
export const countUnreadNotices = (actor: Pick<Actor, "id">): Promise<number> =>
  getDatabase().notice.count({ where: { userId: actor.id, readAt: null } });
