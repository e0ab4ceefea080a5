import { getDatabase } from "#lib/kernel/db.ts";
import { calculateDeadline, type Calculation } from "./calculate-deadline.ts";
import { parseCalculatorQuery, type CalculatorParams } from "./calculator-query.ts";
import { loadCalendar } from "./load-calendar.ts";

/** The public calculator, for the page, the API and the .ics alike. Throws DomainError `invalid` for a bad question. */
export async function runCalculator(params: CalculatorParams): Promise<Calculation> {
  const query = parseCalculatorQuery(params);
  return calculateDeadline(query, await loadCalendar(query.calendario, getDatabase()));
}
