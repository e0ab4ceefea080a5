import { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { Lines } from "./write-created.ts";

/** Rows of one statement: enough that its price is spread, few enough that a stop is heard at once. */
const BATCH = 1_000;

/** Which rows wait for each work. */
const WAITING = {
  write: Prisma.sql`verdict IN ('CREATE', 'CHANGE') AND written_at IS NULL`,
  undo: Prisma.sql`verdict IN ('CREATE', 'CHANGE') AND written_at IS NOT NULL AND undone_at IS NULL AND undo_failure = ''`,
} as const;

/** The next lines of an import that wait for a work, with how many they are; null when none is left. */
export async function nextLines(
  db: Tx,
  importId: string,
  work: keyof typeof WAITING,
): Promise<(Lines & { count: number }) | null> {
  const [found] = await db.$queryRaw<{ from: number | null; to: number | null; count: number }[]>`
    SELECT min(line) AS "from", max(line) AS "to", count(*)::int AS count
    FROM (SELECT line FROM import_rows WHERE import_id = ${importId}::uuid AND ${WAITING[work]} ORDER BY line LIMIT ${BATCH}) AS next`;
  return found?.from == null || found.to === null
    ? null
    : { importId, from: found.from, to: found.to, count: found.count };
}
