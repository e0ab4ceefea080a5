import type { Tx } from "#lib/kernel/db.ts";
import { LISTED } from "./listed-agreements.ts";

/** What the catalogues offer to narrow the list by: every area in use, and the countries that have an agreement. */
export interface FilterOptions {
  areas: { key: string; name: string }[];
  countries: { code: string; name: string }[];
}

/** Two queries, whatever the size of the registry. A retired area is offered while listed agreements have it. */
export async function listFilterOptions(db: Tx): Promise<FilterOptions> {
  const [areas, countries] = await Promise.all([
    db.area.findMany({
      where: { OR: [{ retiredAt: null }, { agreements: { some: { agreement: LISTED } } }] },
      select: { key: true, name: true },
      orderBy: { position: "asc" },
    }),
    db.country.findMany({
      where: { counterparts: { some: { agreement: LISTED } } },
      select: { code: true, name: true },
    }),
  ]);
  return { areas, countries: countries.toSorted((a, b) => a.name.localeCompare(b.name, "es-MX")) };
}
