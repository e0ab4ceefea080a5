import { getDatabase } from "#lib/kernel/db.ts";
import { type TrailFilter, trailWhere } from "./trail-filter.ts";
import { toTrailRow, type TrailRow, trailSelect } from "./trail-row.ts";

const BATCH = 1000;

/** Every row of the trail that the filter lets through, oldest first, a batch at a time: the memory used is one batch. */
export async function* readTrail(filter: TrailFilter): AsyncGenerator<TrailRow> {
  let after: bigint | null = null;
  for (;;) {
    const rows: Awaited<ReturnType<typeof readBatch>> = await readBatch(filter, after);
    for (const row of rows) yield toTrailRow(row);
    const last = rows.at(-1);
    if (rows.length < BATCH || !last) return;
    after = last.id;
  }
}

const readBatch = (filter: TrailFilter, after: bigint | null) =>
  getDatabase().auditEntry.findMany({
    where: { AND: [trailWhere(filter), after === null ? {} : { id: { gt: after } }] },
    relationLoadStrategy: "join",
    select: trailSelect,
    orderBy: { id: "asc" },
    take: BATCH,
  });
