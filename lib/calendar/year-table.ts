import { ruleDate } from "./rule-date.ts";
import type { Calendar, CalendarOverride, CalendarRule, DayStatus, IsoDate } from "./types.ts";

const tables = new WeakMap<Calendar, Map<number, readonly DayStatus[]>>();

/**
 * The status of every day of a year, 1 January first. Computed once per calendar object and year:
 * an inbox asks for the same few years hundreds of times.
 */
export function yearTable(calendar: Calendar, year: number): readonly DayStatus[] {
  let years = tables.get(calendar);
  if (!years) tables.set(calendar, (years = new Map()));
  let table = years.get(year);
  if (!table) years.set(year, (table = buildYear(calendar, year)));
  return table;
}

function buildYear(calendar: Calendar, year: number): readonly DayStatus[] {
  const holidays = holidaysOf(calendar, year);
  // A later act on the same day prevails over an earlier one: the last entry wins.
  const overrides = new Map(calendar.overrides.map((override) => [override.date, override]));
  const provisional = calendar.publishedYears[year] === undefined;
  const first = Temporal.PlainDate.from({ year, month: 1, day: 1 });
  return Array.from({ length: first.daysInYear }, (_, index) => {
    const day = first.add({ days: index });
    const date = day.toString();
    return { date, provisional, ...verdict(overrides.get(date), holidays.get(date), day.dayOfWeek) };
  });
}

function holidaysOf(calendar: Calendar, year: number): Map<IsoDate, CalendarRule[]> {
  const holidays = new Map<IsoDate, CalendarRule[]>();
  for (const rule of calendar.rules) {
    if (!calendar.ruleSets.includes(rule.ruleSet)) continue;
    const date = ruleDate(rule, year)?.toString();
    if (date) holidays.set(date, [...(holidays.get(date) ?? []), rule]);
  }
  return holidays;
}

/** A dated act of the authority prevails over the law's list, and that list over the day of the week. */
function verdict(
  override: CalendarOverride | undefined,
  holidays: readonly CalendarRule[] | undefined,
  dayOfWeek: number,
): Omit<DayStatus, "date" | "provisional"> {
  if (override) {
    const enabled = override.kind === "ENABLED";
    const kind = enabled ? "enabled" : "nonWorking";
    return { businessDay: enabled, kind, reason: override.reason, source: override.reference };
  }
  if (holidays) {
    // The union of both laws cites each law that names the day, once.
    const reason = [...new Set(holidays.map((rule) => rule.name))].join(" · ");
    const source = [...new Set(holidays.map((rule) => rule.legalSource))].join(" · ");
    return { businessDay: false, kind: "holiday", reason, source };
  }
  if (dayOfWeek > 5) {
    // The LFT lists only rest days; that Saturdays and Sundays do not count comes from the supplementary law.
    const reason = dayOfWeek === 6 ? "Sábado" : "Domingo";
    return { businessDay: false, kind: "weekend", reason, source: "LFPA art. 28" };
  }
  return { businessDay: true, kind: "weekday", reason: null, source: null };
}
