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
  const where = { userId: actor.id };
  const [total, rows] = await Promise.all([
    db.notice.count({ where }),
    db.notice.findMany({
      where,
      select: { id: true, title: true, body: true, createdAt: true, readAt: true, caseId: true },
      orderBy: [{ readAt: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }, { id: "asc" }],
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
  ]);
  return { rows, total, page, pageSize: PAGE_SIZE };
}
