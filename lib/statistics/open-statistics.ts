import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import type { Figures, Scope } from "./statistics-table.ts";
import { parseStateQuery } from "./statistics-query.ts";
import { isTableKey, TABLE_KEYS, type TableKey, TABLES } from "./tables.ts";

/** The statistics as their addresses answer: with this installation's database and today's date in Mexico City. */
const scopeOf = (state: string | null): Scope => ({
  state,
  today: mexicoCityToday(),
});

export interface OpenTable {
  name: TableKey;
  figures: Figures;
}

export interface OpenStatistics {
  scope: Scope;
  tables: OpenTable[];
}

/** The tables asked for, of a state or the country. One query for each. */
export async function openStatistics(
  state: string | null,
  names: readonly TableKey[] = TABLE_KEYS,
): Promise<OpenStatistics> {
  const scope = scopeOf(state);
  const db = getDatabase();
  const tables = names.map(async (name) => ({ name, figures: await TABLES[name].read(db, scope) }));
  return { scope, tables: await Promise.all(tables) };
}

export interface OpenData extends OpenTable {
  scope: Scope;
  /** Whether the agreements are invented: a file leaves the page that says so. */
  demo: boolean;
}

/**
 * One table as open data.
 * @param name its key, as the address has it
 * @throws DomainError not_found with the tables there are; invalid for a state that is not one
 */
export async function openTable(name: string, params: AddressParams): Promise<OpenData> {
  if (!isTableKey(name)) {
    throw new DomainError(
      "not_found",
      `No hay una tabla con ese nombre. Las tablas son: ${TABLE_KEYS.join(", ")}.`,
    );
  }
  const { state, ignored } = parseStateQuery(params);
  if (ignored.length > 0) {
    throw new DomainError(
      "invalid",
      "El estado se escribe con su clave de dos cifras del INEGI, de 01 a 32.",
    );
  }
  const { scope, tables } = await openStatistics(state, [name]);
  return { scope, demo: getSettings().mode === "demo", ...tables[0]! };
}
