import type { Tx } from "#lib/kernel/db.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { BASE_RULES } from "./base-rules.ts";
import { toRuleRow } from "./rule-row.ts";

/**
 * Fills an empty catalogue with the rules of both laws, and says that the SRE counts by the LFT until 18:00.
 * A catalogue that already has rules is left alone: the administrator may have ended one of ours.
 */
export async function loadBaseRules(tx: Tx): Promise<void> {
  if ((await tx.calendarRule.count()) === 0) {
    await tx.calendarRule.createMany({ data: BASE_RULES.map(toRuleRow) });
  }
  if ((await tx.authorityCalendar.count()) === 0) {
    const lftInForce = dateColumn("1970-05-01");
    await tx.authorityCalendar.create({ data: { ruleSets: ["lft"], cutoffHour: 18, validFrom: lftInForce } });
  }
}
