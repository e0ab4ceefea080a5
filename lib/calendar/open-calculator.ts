import { getDatabase } from "#lib/kernel/db.ts";
import { DomainError, type FieldErrors } from "#lib/kernel/errors.ts";
import { loadProcedure } from "#lib/procedure/load-procedure.ts";
import { calculateDeadline, type Calculation } from "./calculate-deadline.ts";
import { parseCalculatorQuery, type CalculatorParams } from "./calculator-query.ts";
import { closingHourOn } from "./closing-hour.ts";
import { loadCalendar } from "./load-calendar.ts";
import { dayOfReceipt } from "./receipt-day.ts";

/** What the calculator's page shows: the form as it was sent, what is wrong with it, and the answer when there is one. */
export type CalculatorView = {
  readonly values: Readonly<Record<string, string>>;
  readonly errors: FieldErrors;
  readonly calculation: Calculation | null;
  /** Hour after which the authority takes a filing as made the next business day. */
  readonly cutoffHour: number;
  /** The page was opened without a question and answers for a filing made right now. */
  readonly ifFiledNow: boolean;
};

/** Opens the calculator for an address. Without a date it answers the commonest question: "if I file now". */
export async function openCalculator(
  params: CalculatorParams,
  now: Temporal.Instant,
): Promise<CalculatorView> {
  const db = getDatabase();
  const authority = await loadCalendar("sre", db);
  const ifFiledNow = params.desde === undefined;
  const { filedOn, late } = dayOfReceipt(now, authority);
  const procedure = await loadProcedure(db, authority);
  const responseDays = procedure.rule("response_days", filedOn).value;
  const asked = ifFiledNow
    ? { desde: filedOn, dias: String(responseDays), tarde: late ? "si" : "no", ...params }
    : params;
  const common = { values: singleValues(asked), cutoffHour: closingHourOn(filedOn, authority), ifFiledNow };
  try {
    const query = parseCalculatorQuery(asked);
    const calculation = calculateDeadline(query, await loadCalendar(query.calendario, db));
    return { ...common, errors: {}, calculation };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { ...common, errors: error.fields, calculation: null };
  }
}

function singleValues(params: CalculatorParams): Record<string, string> {
  const values = Object.entries(params).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return Object.fromEntries(values);
}
