import type { Tx } from "./db.ts";

/**
 * The next number of a yearly series, e.g. `AII-2026-00042`. Gapless: the row of the series stays locked until the
 * caller's transaction ends, so that a rolled back one gives its number back.
 */
export async function takeNumber(tx: Tx, series: string, year: number, digits = 5): Promise<string> {
  const rows = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO number_series AS s (series, year, last) VALUES (${series}, ${year}, 1)
    ON CONFLICT (series, year) DO UPDATE SET last = s.last + 1
    RETURNING s.last`;
  return `${series}-${year}-${String(rows[0]!.last).padStart(digits, "0")}`;
}
