import { CALENDAR_TIME_ZONE } from "#lib/calendar/load-calendar.ts";
import { addBusinessDays } from "#lib/calendar/business-days.ts";
import { dayStatus } from "#lib/calendar/day-status.ts";
import type { Calendar, IsoDate } from "#lib/calendar/types.ts";

export interface WorkingDays {
  /**
   * The business day `ago` business days before today; 1 is the last one before it. Zero or less: as many after today.
   */
  day(ago: number): IsoDate;
  /** An instant of that day, `seconds` after ten in the morning of Mexico City. */
  instant(ago: number, seconds: number): Date;
}

/** The business days around today, by the calendar of the authority: what happens in the demonstration falls on them. */
export function countWorkingDays(calendar: Calendar, today: IsoDate): WorkingDays {
  const past: IsoDate[] = [];
  const dayBefore = (date: Temporal.PlainDate) => date.subtract({ days: 1 });
  const reach = (ago: number): IsoDate => {
    let date = dayBefore(Temporal.PlainDate.from(past.at(-1) ?? today));
    while (past.length < ago) {
      if (dayStatus(date, calendar).businessDay) past.push(date.toString());
      date = dayBefore(date);
    }
    return past[ago - 1]!;
  };
  const day = (ago: number) => (ago > 0 ? reach(ago) : addBusinessDays(today, 1 - ago, calendar));
  return {
    day,
    instant(ago, seconds) {
      const morning = Temporal.PlainDate.from(day(ago)).toZonedDateTime({
        timeZone: CALENDAR_TIME_ZONE,
        plainTime: "10:00",
      });
      return new Date(morning.add({ seconds }).epochMilliseconds);
    },
  };
}
