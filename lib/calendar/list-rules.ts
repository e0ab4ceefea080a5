import { getDatabase } from "#lib/kernel/db.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import type { AuthorityPeriod } from "./authority-period.ts";
import { fromRuleRow, toRuleSet } from "./rule-row.ts";
import type { CalendarRule } from "./types.ts";

export type KeptRule = CalendarRule & { readonly id: string };

/** Every rule, ended ones included, by law and by month. There are some twenty: not paged. */
export async function listRules(): Promise<KeptRule[]> {
  const rows = await getDatabase().calendarRule.findMany({
    orderBy: [{ ruleSet: "asc" }, { month: "asc" }, { day: "asc" }, { validFrom: "asc" }],
  });
  return rows.map((row) => ({ id: row.id, ...fromRuleRow(row) }));
}

/** What the authority has counted by, the latest first. */
export async function listAuthorityPeriods(): Promise<AuthorityPeriod[]> {
  const rows = await getDatabase().authorityCalendar.findMany({ orderBy: { validFrom: "desc" } });
  return rows.map(({ ruleSets, cutoffHour, validFrom }) => ({
    ruleSets: ruleSets.map(toRuleSet),
    cutoffHour,
    validFrom: isoOfColumn(validFrom),
  }));
}
