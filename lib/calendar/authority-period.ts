import type { CalendarRule, IsoDate, RuleSet } from "./types.ts";

/** What an authority counts by from a day on, until the next period begins. */
export type AuthorityPeriod = {
  readonly ruleSets: readonly RuleSet[];
  readonly cutoffHour: number;
  readonly validFrom: IsoDate;
};

/**
 * The rules an authority follows, each limited to the time it follows them: when the authority changes from one law
 * to another, the days before the change keep the law they had.
 */
export function rulesOfAuthority(
  rules: readonly CalendarRule[],
  periods: readonly AuthorityPeriod[],
): CalendarRule[] {
  return periods.flatMap((period, index) => {
    const next = periods[index + 1];
    const lastDay = next ? Temporal.PlainDate.from(next.validFrom).subtract({ days: 1 }).toString() : null;
    return rules
      .filter((rule) => period.ruleSets.includes(rule.ruleSet))
      .map((rule) => ({
        ...rule,
        validFrom: index > 0 && period.validFrom > rule.validFrom ? period.validFrom : rule.validFrom,
        validUntil: earliest(rule.validUntil, lastDay),
      }));
  });
}

function earliest(a: IsoDate | null, b: IsoDate | null): IsoDate | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
