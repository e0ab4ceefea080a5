import type { ImportVerdict } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { Page } from "#lib/kernel/page.ts";

const PAGE_SIZE = 50;
const BATCH = 1_000;

const rowSelect = {
  line: true,
  verdict: true,
  number: true,
  title: true,
  reason: true,
  notes: true,
  defaults: true,
  facts: true,
  before: true,
  writtenAt: true,
  undoneAt: true,
  undoFailure: true,
} as const;

/** How many rows of each verdict, and of those how many are written and undone. */
export type VerdictCounts = Record<ImportVerdict, number> & { written: number; undone: number; kept: number };

export async function countRows(db: Tx, importId: string): Promise<VerdictCounts> {
  const rows = await db.$queryRaw<
    { verdict: ImportVerdict; rows: number; written: number; undone: number; kept: number }[]
  >`
    SELECT verdict, count(*)::int AS rows, count(written_at)::int AS written, count(undone_at)::int AS undone,
      count(*) FILTER (WHERE undo_failure <> '')::int AS kept
    FROM import_rows WHERE import_id = ${importId}::uuid GROUP BY verdict`;
  const counts: VerdictCounts = {
    CREATE: 0,
    CHANGE: 0,
    SAME: 0,
    LIKELY: 0,
    REFUSE: 0,
    written: 0,
    undone: 0,
    kept: 0,
  };
  for (const row of rows) {
    counts[row.verdict] = row.rows;
    counts.written += row.written;
    counts.undone += row.undone;
    counts.kept += row.kept;
  }
  return counts;
}

/** A page of the rows of an import in the order of the file. */
export async function listRows(db: Tx, importId: string, verdict: ImportVerdict | null, page: number) {
  const where = { importId, ...(verdict ? { verdict } : {}) };
  const [total, rows] = await Promise.all([
    db.importRow.count({ where }),
    db.importRow.findMany({
      where,
      select: rowSelect,
      orderBy: { line: "asc" },
      skip: (page - 1) * PAGE_SIZE,
      take: PAGE_SIZE,
    }),
  ]);
  return { rows, total, page, pageSize: PAGE_SIZE } satisfies Page<unknown>;
}

export type ReadRow = Awaited<ReturnType<typeof listRows>>["rows"][number];

/** All the rows of an import in the order of the file, a batch at a time. */
export async function* readRows(db: Tx, importId: string): AsyncGenerator<ReadRow> {
  for (let last = 0; ;) {
    const rows = await db.importRow.findMany({
      where: { importId, line: { gt: last } },
      select: rowSelect,
      orderBy: { line: "asc" },
      take: BATCH,
    });
    yield* rows;
    const final = rows.at(-1);
    if (!final || rows.length < BATCH) return;
    last = final.line;
  }
}
