import { STATES } from "#lib/catalogues/states.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { Scope, StatisticsTable } from "./statistics-table.ts";

/** The name of a state by INEGI's code. Throws on a code that is not in the catalogue. */
export function nameOfState(code: string): string {
  const state = STATES.find(([known]) => known === code);
  if (!state) throw new RangeError(`Not a state: ${code}`);
  return state[1];
}

/** What a figure means, of whom and as of when: it goes wherever the figure goes. */
export function describeTable({ definition }: StatisticsTable, { state, today }: Scope): string {
  const whose = state === null ? "" : ` Solo cuentan los acuerdos de ${nameOfState(state)}.`;
  return `${definition}${whose} Cifras al ${formatDate(today)}.`;
}
