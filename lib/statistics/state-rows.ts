import { STATES } from "#lib/catalogues/states.ts";
import type { Scope, TableRow } from "./statistics-table.ts";

export type StateName = { cve_ent: string; entidad: string };

/**
 * Every state of the scope in order of its key, those without agreements included.
 * @param zero what a state without agreements has in the other columns
 */
export function stateRows<Counts extends TableRow>(
  counted: readonly (Counts & { cve_ent: string })[],
  zero: Counts,
  { state }: Scope,
): (StateName & Counts)[] {
  return STATES.filter(([code]) => state === null || code === state).map(([code, entidad]) => ({
    cve_ent: code,
    entidad,
    ...(counted.find(({ cve_ent }) => cve_ent === code) ?? zero),
  }));
}

/** The sum of a column. Exact over states, for an agreement is of one. */
export const sumOf = <Name extends string>(rows: readonly Record<Name, number>[], column: Name): number =>
  rows.reduce((sum, row) => sum + row[column], 0);
