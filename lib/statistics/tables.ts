import type { StatisticsTable } from "./statistics-table.ts";
import { byAdministration } from "./tables/by-administration.ts";
import { byArea } from "./tables/by-area.ts";
import { byCounterpart } from "./tables/by-counterpart.ts";
import { byCountry } from "./tables/by-country.ts";
import { byExpiry } from "./tables/by-expiry.ts";
import { byRegion } from "./tables/by-region.ts";
import { byStateAndLevel } from "./tables/by-state-and-level.ts";
import { byStatus } from "./tables/by-status.ts";
import { byYear } from "./tables/by-year.ts";
import { projections } from "./tables/projections.ts";

/** Every table, by the key that its address carries, in the order of the page. */
export const TABLES = {
  "estado-nivel": byStateAndLevel,
  administracion: byAdministration,
  contraparte: byCounterpart,
  region: byRegion,
  pais: byCountry,
  area: byArea,
  anio: byYear,
  vigencia: byStatus,
  vencimientos: byExpiry,
  proyecciones: projections,
} as const satisfies Record<string, StatisticsTable>;

export type TableKey = keyof typeof TABLES;

export const TABLE_KEYS = Object.keys(TABLES) as TableKey[];

export const isTableKey = (key: string): key is TableKey => Object.hasOwn(TABLES, key);
