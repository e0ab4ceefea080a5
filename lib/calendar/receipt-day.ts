import { addBusinessDays } from "./business-days.ts";
import { closingHourOn } from "./closing-hour.ts";
import { daysFrom, dayStatus } from "./day-status.ts";
import type { Calendar, IsoDate, StripDay } from "./types.ts";

/** `filedOn` is the civil date of the filing in the calendar's time zone; `receivedOn` the one counted as day 0. */
export type Receipt = {
  readonly filedOn: IsoDate;
  readonly receivedOn: IsoDate;
  readonly late: boolean;
  /** Why both differ, in Spanish; null when they are the same day. */
  readonly reason: string | null;
  readonly source: string | null;
};

/** The day a filing made at an instant counts as received (day 0 of its term). */
export function dayOfReceipt(instant: Temporal.Instant, calendar: Calendar): Receipt {
  const local = instant.toZonedDateTimeISO(calendar.timeZone);
  const hour = closingHourOn(local.toPlainDate().toString(), calendar);
  const late = hour < 24 && Temporal.PlainTime.compare(local.toPlainTime(), { hour }) > 0;
  return receiptOf(local.toPlainDate(), late, calendar);
}

/** The same, for somebody who only says the day and whether it was after the closing hour. */
export function receiptOf(filedOn: Temporal.PlainDate, late: boolean, calendar: Calendar): Receipt {
  const day = dayStatus(filedOn, calendar);
  if (day.businessDay && !late) {
    return { filedOn: day.date, receivedOn: day.date, late, reason: null, source: null };
  }
  const receivedOn = addBusinessDays(filedOn, day.businessDay ? 1 : 0, calendar);
  const reason = day.businessDay
    ? `Presentado después de las ${closingHourOn(day.date, calendar)}:00 h: se tiene por recibido el siguiente día hábil`
    : `Presentado en día inhábil (${day.reason}): se tiene por recibido el siguiente día hábil`;
  const source = day.businessDay ? "horario de recepción del portal; LFPA art. 30" : day.source;
  return { filedOn: day.date, receivedOn, late, reason, source };
}

/** The days from the filing to the eve of the receipt, to be shown before the strip of the term; empty when both coincide. */
export function waitingDays(receipt: Receipt, calendar: Calendar): StripDay[] {
  const days: StripDay[] = [];
  for (const day of daysFrom(receipt.filedOn, calendar)) {
    if (day.date >= receipt.receivedOn) break;
    const { reason, source } = day.date === receipt.filedOn ? receipt : day;
    const { date, kind: dayKind, provisional } = day;
    days.push({ date, kind: "skipped", dayKind, count: null, reason, source, provisional });
  }
  return days;
}
