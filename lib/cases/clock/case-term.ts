import { dayOfReceipt } from "#lib/calendar/receipt-day.ts";
import { computeTerm, type Term } from "#lib/calendar/term.ts";
import type { Calendar, IsoDate } from "#lib/calendar/types.ts";
import type { SuspensionKind, TermKind } from "#lib/generated/prisma/enums.ts";

/** A term of a case as the ledger keeps it: a budget, when it was received, and every stop of its clock. */
export interface TermRow {
  id: string;
  kind: TermKind;
  budgetDays: number;
  receivedAt: Date;
  endedAt: Date | null;
  suspensions: {
    id: string;
    kind: SuspensionKind;
    startedAt: Date;
    endedAt: Date | null;
    startedBy: string;
  }[];
}

const WHY = {
  PREVENTION: "Plazo suspendido por la prevención, hasta que la oficina responda",
  NOTICE_PERIOD: "Plazo suspendido mientras se resuelve la anticipación a la firma",
  COPY_RETURNED: "Plazo suspendido mientras la oficina corrige la copia firmada",
} as const satisfies Record<SuspensionKind, string>;

export const localDate = (instant: Date, calendar: Pick<Calendar, "timeZone">): IsoDate =>
  instant.toTemporalInstant().toZonedDateTimeISO(calendar.timeZone).toPlainDate().toString();

/** The day that counts as day 0: after the closing hour, or on a non-working day, it is the next business day. */
export const receiptOfInstant = (instant: Date, calendar: Calendar) =>
  dayOfReceipt(instant.toTemporalInstant(), calendar);

/**
 * Counts a term of a case with today's calendar. Nothing of it is stored: when a day is declared non-working, the same
 * ledger gives another date.
 */
export function computeCaseTerm(row: TermRow, calendar: Calendar, today: IsoDate): Term {
  return computeTerm({
    receivedOn: receiptOfInstant(row.receivedAt, calendar).receivedOn,
    budgetDays: row.budgetDays,
    calendar,
    today,
    suspensions: row.suspensions.map(({ kind, startedAt, endedAt, startedBy }) => ({
      from: localDate(startedAt, calendar),
      until: endedAt && receiptOfInstant(endedAt, calendar).receivedOn,
      reason: WHY[kind],
      by: startedBy,
    })),
  });
}
