import { getDatabase } from "#lib/kernel/db.ts";
import { AREA_KEY } from "./area-key.ts";

export interface AreaRow {
  key: string;
  name: string;
  retiredAt: Date | null;
  /** How many carry it. */
  cases: number;
  agreements: number;
}

/** Every area with its use: first those in the list, as forms show them. For the administrator's eyes: the caller checks. */
export async function listAreas(): Promise<AreaRow[]> {
  const rows = await getDatabase().area.findMany({
    select: areaSelect,
    orderBy: [{ retiredAt: { sort: "asc", nulls: "first" } }, { position: "asc" }],
    relationLoadStrategy: "join",
  });
  return rows.map(toRow);
}

/** Null alike for a key that is none and one that nobody was given. For the administrator's eyes: the caller checks. */
export async function findArea(key: string): Promise<AreaRow | null> {
  if (!AREA_KEY.test(key)) return null;
  const row = await getDatabase().area.findUnique({ where: { key }, select: areaSelect });
  return row && toRow(row);
}

const areaSelect = {
  key: true,
  name: true,
  retiredAt: true,
  _count: { select: { cases: true, agreements: true } },
} as const;

type Counted = { _count: { cases: number; agreements: number } };

const toRow = ({ _count, ...row }: Pick<AreaRow, "key" | "name" | "retiredAt"> & Counted): AreaRow => ({
  ...row,
  ..._count,
});
