import { getDatabase } from "#lib/kernel/db.ts";
import { dateColumn, isoOfColumn } from "#lib/kernel/iso-date.ts";
import { loadCalendar } from "./load-calendar.ts";
import type { IsoDate } from "./types.ts";
import { yearTable } from "./year-table.ts";

/** A day of a year that is out of the ordinary: by law, or by an act of the authority that is or was in force. */
export interface CalendarYearDay {
  date: IsoDate;
  kind: "holiday" | "nonWorking" | "enabled";
  reason: string;
  source: string;
  /** The act behind it; null for what the law says. */
  overrideId: string | null;
  revokedAt: Date | null;
}

export interface CalendarYearView {
  year: number;
  /** The authority's published list; null while the year is provisional. */
  list: { reference: string; publishedOn: IsoDate } | null;
  /** In order of date. */
  days: CalendarYearDay[];
}

/** A year of the authority's calendar for whoever keeps it, revoked acts included. The caller checks the permission. */
export async function getCalendarYear(year: number): Promise<CalendarYearView> {
  const db = getDatabase();
  const list = await db.calendarYear.findUnique({ where: { year } });
  const acts = await db.calendarOverride.findMany({
    where: { date: { gte: dateColumn(`${year}-01-01`), lte: dateColumn(`${year}-12-31`) } },
    orderBy: [{ date: "asc" }, { createdAt: "asc" }],
  });
  const byLaw = yearTable(await loadCalendar("sre", db), year).filter((day) => day.kind === "holiday");
  const days: CalendarYearDay[] = [
    ...byLaw.map((day) => ({
      date: day.date,
      kind: "holiday" as const,
      reason: day.reason!,
      source: day.source!,
      overrideId: null,
      revokedAt: null,
    })),
    ...acts.map((act) => ({
      date: isoOfColumn(act.date),
      kind: act.kind === "ENABLED" ? ("enabled" as const) : ("nonWorking" as const),
      reason: act.reason,
      source: act.reference,
      overrideId: act.id,
      revokedAt: act.revokedAt,
    })),
  ];
  return {
    year,
    list: list && { reference: list.reference, publishedOn: isoOfColumn(list.publishedOn) },
    days: days.sort((a, b) => a.date.localeCompare(b.date)),
  };
}
