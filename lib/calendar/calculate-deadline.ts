import type { CalculatorQuery } from "./calculator-query.ts";
import { receiptOf, waitingDays, type Receipt } from "./receipt-day.ts";
import { computeTerm, type Term } from "./term.ts";
import type { Calendar, IsoDate, StripDay, Suspension } from "./types.ts";

export type Calculation = {
  readonly query: CalculatorQuery;
  readonly calendar: Calendar;
  readonly receipt: Receipt;
  readonly term: Term;
  /** From the day of filing to the due date; to the stop of the clock when the suspension has no end. */
  readonly strip: readonly StripDay[];
  readonly provisional: boolean;
};

/** Answers the calculator: when a filing is received, when its term falls due, and every day in between. */
export function calculateDeadline(query: CalculatorQuery, calendar: Calendar): Calculation {
  const receipt = receiptOf(Temporal.PlainDate.from(query.desde), query.tarde === "si", calendar);
  const term = computeTerm({
    receivedOn: receipt.receivedOn,
    budgetDays: query.dias,
    suspensions: suspensionsOf(query),
    calendar,
    today: dayOfInterest(query, receipt.receivedOn),
  });
  const strip = [...waitingDays(receipt, calendar), ...term.strip];
  return { query, calendar, receipt, term, strip, provisional: strip.some((day) => day.provisional) };
}

/** A stopped clock is looked at when it has just stopped: what is left then is left for as long as it stands still. */
function dayOfInterest({ suspension_desde: from }: CalculatorQuery, receivedOn: IsoDate): IsoDate {
  if (from === undefined) return receivedOn;
  return Temporal.PlainDate.from(from > receivedOn ? from : receivedOn)
    .add({ days: 1 })
    .toString();
}

function suspensionsOf({ suspension_desde: from, suspension_hasta: until }: CalculatorQuery): Suspension[] {
  if (from === undefined) return [];
  const by = "Suspensión indicada en la consulta; LFPA art. 17-A";
  return [{ from, until: until ?? null, reason: "Plazo suspendido", by }];
}
