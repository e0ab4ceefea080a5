import { getDatabase } from "#lib/kernel/db.ts";
import type { Page } from "#lib/kernel/page.ts";
import { type TrailFilter, trailWhere } from "./trail-filter.ts";
import { toTrailRow, type TrailRow, trailSelect } from "./trail-row.ts";

const PAGE_SIZE = 50;

/** One page of the trail, newest first. For the administrator's eyes: the caller checks. */
export async function listTrail(filter: TrailFilter, page: number): Promise<Page<TrailRow>> {
  const where = trailWhere(filter);
  const db = getDatabase();
  const [total, rows] = await Promise.all([
    db.auditEntry.count({ where }),
    db.auditEntry.findMany({
      where,
      relationLoadStrategy: "join",
      select: trailSelect,
      orderBy: { id: "desc" },
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
  ]);
  return { rows: rows.map(toTrailRow), total, page, pageSize: PAGE_SIZE };
}
