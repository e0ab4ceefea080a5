import type { Tx } from "#lib/kernel/db.ts";

/** An option of a form's list. */
export interface Choice {
  value: string;
  label: string;
}

/** The areas that a request may have: those in use, and those retired that it already had. In the catalogue's order. */
export async function listAreaChoices(db: Tx, chosen: readonly string[]): Promise<Choice[]> {
  const areas = await db.area.findMany({
    where: { OR: [{ retiredAt: null }, { key: { in: [...chosen] } }] },
    select: { key: true, name: true },
    orderBy: { position: "asc" },
  });
  return areas.map(({ key, name }) => ({ value: key, label: name }));
}

/** The countries that a counterpart may be of: all but Mexico, by name. */
export async function listCountryChoices(db: Tx): Promise<Choice[]> {
  const countries = await db.country.findMany({
    where: { code: { not: "MX" } },
    select: { code: true, name: true },
  });
  return countries
    .map(({ code, name }) => ({ value: code, label: name }))
    .sort((a, b) => a.label.localeCompare(b.label, "es-MX"));
}
