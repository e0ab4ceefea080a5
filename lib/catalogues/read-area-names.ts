import type { Tx } from "#lib/kernel/db.ts";

/** Areas by their keys, retired ones included: what carries one keeps it. */
export type AreaNames = ReadonlyMap<string, string>;

export async function readAreaNames(db: Tx): Promise<AreaNames> {
  const areas = await db.area.findMany({ select: { key: true, name: true }, orderBy: { position: "asc" } });
  return new Map(areas.map(({ key, name }) => [key, name]));
}

/** The areas as choices of a form. */
export const readAreaOptions = async (db: Tx) =>
  [...(await readAreaNames(db))].map(([value, label]) => ({ value, label }));
