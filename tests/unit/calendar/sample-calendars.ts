import { BASE_RULES } from "#lib/calendar/base-rules.ts";
import type { Calendar, CalendarOverride, RuleSet } from "#lib/calendar/types.ts";

/** Calendars for tests: the law's own rules, no publication pending between 2000 and 2100 unless told. */
export function calendarOf(ruleSets: RuleSet[], parts: Partial<Calendar> = {}): Calendar {
  const years = Array.from({ length: 101 }, (_, index) => [2000 + index, "Lista de prueba"] as const);
  return {
    key: "sre",
    ruleSets,
    rules: BASE_RULES,
    overrides: [],
    publishedYears: Object.fromEntries(years),
    closingHours: [{ validFrom: "2000-01-01", hour: 18 }],
    timeZone: "America/Mexico_City",
    version: "prueba",
    ...parts,
  };
}

export const LFT = calendarOf(["lft"]);
export const LFPA = calendarOf(["lfpa"]);
export const UNION = calendarOf(["lft", "lfpa"]);

export function nonWorking(date: string, reason = "Suspensión de labores"): CalendarOverride {
  return { date, kind: "NON_WORKING", reason, reference: "DOF de prueba" };
}

export function enabled(date: string): CalendarOverride {
  return { date, kind: "ENABLED", reason: "Día habilitado", reference: "DOF de prueba" };
}
