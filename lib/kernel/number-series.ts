import type { Tx } from "./db.ts";

/**
 * The next number of a yearly series, e.g. `AII-2026-00042`. Gapless: the row of the series stays locked until the
 * caller's transaction ends, so that a rolled back one gives its number back.
 */
export async function takeNumber(tx: Tx, series: string, year: number): Promise<string> {
  const [number] = await takeNumbers(tx, series, { year, count: 1 });
  return number!;
}

/** As many numbers in a row, for many at once. */
export async function takeNumbers(
  tx: Tx,
  series: string,
  { year, count }: { year: number; count: number },
): Promise<string[]> {
  const first = (await advance(tx, series, year, count)) - count + 1;
  return Array.from({ length: count }, (_, index) => {
    return `${series}-${year}-${String(first + index).padStart(5, "0")}`;
  });
}

/** The next number of a series that goes on from year to year, from 1: gapless in the same way. */
export const takeCount = (tx: Tx, series: string): Promise<number> => advance(tx, series, 0, 1);

/** @returns the last number taken */
async function advance(tx: Tx, series: string, year: number, count: number): Promise<number> {
  const rows = await tx.$queryRaw<{ last: number }[]>`
    INSERT INTO number_series AS s (series, year, last) VALUES (${series}, ${year}, ${count})
    ON CONFLICT (series, year) DO UPDATE SET last = s.last + ${count}
    RETURNING s.last`;
  return rows[0]!.last;
}
