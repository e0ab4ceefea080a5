import { getDatabase } from "#lib/kernel/db.ts";
import type { AtlasFilters } from "./atlas-query.ts";
import { readAtlas } from "./read-atlas.ts";
import { readCountry } from "./read-country.ts";

/** The atlas on the program's database, for screens and routes. Everything in it is public. */
export const atlasDesk = {
  read: (filters: AtlasFilters) => readAtlas(getDatabase(), filters, new Date()),
  readCountry: (code: string, asked: { filters: AtlasFilters; page: number }) =>
    readCountry(getDatabase(), code, asked, new Date()),
};
