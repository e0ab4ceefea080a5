import { getDatabase } from "#lib/kernel/db.ts";
import type { Page } from "#lib/kernel/page.ts";
import type { Actor } from "#lib/permissions/actor.ts";

const PAGE_SIZE = 20;

export interface NoticeRow {
  id: string;
  title: string;
  body: string;
  createdAt: Date;
  /** Null while it has not been read. */
  readAt: Date | null;
  caseId: string | null;
}

/** One page of a person's own notices: those not read first, then the rest, newest first in each. */
export async function listNotices(actor: Pick<Actor, "id">, page: number): Promise<Page<NoticeRow>> {
  const db = getDatabase();
  const [total, rows] = await Promise.all([
    db.notice.count({ where: { userId: actor.id } }),
    db.$queryRaw<NoticeRow[]>`
      SELECT id, title, body, created_at AS "createdAt", read_at AS "readAt", case_id AS "caseId"
      FROM notices
      WHERE user_id = ${actor.id}::uuid
      ORDER BY read_at IS NULL DESC, created_at DESC, id
      LIMIT ${PAGE_SIZE} OFFSET ${(page - 1) * PAGE_SIZE}`,
  ]);
  return { rows, total, page, pageSize: PAGE_SIZE };
}
