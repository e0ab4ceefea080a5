import type { CalendarRule, RulePattern } from "./types.ts";

/** The date a rule declares non-working in a year, or null when it has none that year or is not in force that day. */
export function ruleDate(rule: CalendarRule, year: number): Temporal.PlainDate | null {
  const date = patternDate(rule, year);
  if (!date) return null;
  const iso = date.toString();
  if (iso < rule.validFrom || (rule.validUntil !== null && iso > rule.validUntil)) return null;
  return date;
}

function patternDate(pattern: RulePattern, year: number): Temporal.PlainDate | null {
  switch (pattern.kind) {
    case "FIXED":
      return existingDate(year, pattern.month, pattern.day);
    case "NTH_WEEKDAY": {
      const first = Temporal.PlainDate.from({ year, month: pattern.month, day: 1 });
      const toWeekday = (pattern.weekday - first.dayOfWeek + 7) % 7;
      return existingDate(year, pattern.month, 1 + toWeekday + (pattern.nth - 1) * 7);
    }
    case "SEXENNIAL": {
      const since = year - pattern.fromYear;
      return since >= 0 && since % pattern.everyYears === 0
        ? existingDate(year, pattern.month, pattern.day)
        : null;
    }
  }
}

/** 29 February outside leap years, or a fifth Monday in a month of four, simply do not happen that year. */
function existingDate(year: number, month: number, day: number): Temporal.PlainDate | null {
  return day <= Temporal.PlainYearMonth.from({ year, month }).daysInMonth
    ? Temporal.PlainDate.from({ year, month, day })
    : null;
}
