import type { CalendarRule as RuleRow } from "#lib/generated/prisma/client.ts";
import { dateColumn, isoOfColumn } from "#lib/kernel/iso-date.ts";
import type { CalendarRule, RulePattern, RuleSet } from "./types.ts";

export type NewRuleRow = Omit<RuleRow, "id">;

/** A rule as its row in the catalogue. */
export function toRuleRow(rule: CalendarRule): NewRuleRow {
  return {
    ruleSet: rule.ruleSet,
    kind: rule.kind,
    name: rule.name,
    legalSource: rule.legalSource,
    month: rule.month,
    day: rule.kind === "NTH_WEEKDAY" ? null : rule.day,
    weekday: rule.kind === "NTH_WEEKDAY" ? rule.weekday : null,
    nth: rule.kind === "NTH_WEEKDAY" ? rule.nth : null,
    everyYears: rule.kind === "SEXENNIAL" ? rule.everyYears : null,
    fromYear: rule.kind === "SEXENNIAL" ? rule.fromYear : null,
    validFrom: dateColumn(rule.validFrom),
    validUntil: rule.validUntil === null ? null : dateColumn(rule.validUntil),
  };
}

/** A row of the catalogue as a rule. The database checks the shape; an unknown rule set throws rather than be left out. */
export function fromRuleRow(row: NewRuleRow): CalendarRule {
  return {
    ...patternOf(row),
    ruleSet: toRuleSet(row.ruleSet),
    name: row.name,
    legalSource: row.legalSource,
    validFrom: isoOfColumn(row.validFrom),
    validUntil: row.validUntil === null ? null : isoOfColumn(row.validUntil),
  };
}

/** Throws for anything but the two laws: an unknown law must stop the count, not be skipped in silence. */
export function toRuleSet(value: string): RuleSet {
  if (value === "lft" || value === "lfpa") return value;
  throw new Error(`Unknown rule set in the calendar: ${value}`);
}

function patternOf(row: NewRuleRow): RulePattern {
  const { month } = row;
  switch (row.kind) {
    case "FIXED":
      return { kind: "FIXED", month, day: row.day! };
    case "NTH_WEEKDAY":
      return { kind: "NTH_WEEKDAY", month, weekday: row.weekday!, nth: row.nth! };
    case "SEXENNIAL":
      return {
        kind: "SEXENNIAL",
        month,
        day: row.day!,
        everyYears: row.everyYears!,
        fromYear: row.fromYear!,
      };
  }
}
