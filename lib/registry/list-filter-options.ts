import type { Tx } from "#lib/kernel/db.ts";

/** What the catalogues offer to narrow the list by: every area in use, and the countries that have an agreement. */
export interface FilterOptions {
  areas: { key: string; name: string }[];
  countries: { code: string; name: string }[];
}

/** Two queries, whatever the size of the registry. A retired area is offered while published agreements have it. */
export async function listFilterOptions(db: Tx): Promise<FilterOptions> {
  const published = { publishedAt: { not: null } };
  const [areas, countries] = await Promise.all([
    db.area.findMany({
      where: { OR: [{ retiredAt: null }, { agreements: { some: { agreement: published } } }] },
      select: { key: true, name: true },
      orderBy: { position: "asc" },
    }),
    db.country.findMany({
      where: { counterparts: { some: { agreement: published } } },
      select: { code: true, name: true },
    }),
  ]);
  return { areas, countries: countries.toSorted((a, b) => a.name.localeCompare(b.name, "es-MX")) };
}
