import type { IsoDate } from "#lib/calendar/types.ts";
import { COUNT_BEFORE_NAFTA, COUNTED_UNTIL, COUNTS_BY_ADMINISTRATION } from "./published-counts.ts";

/** From one day to another, both included, and how many agreements were signed in between. */
export interface SigningPeriod {
  from: IsoDate;
  until: IsoDate;
  count: number;
}

const dayBefore = (date: IsoDate): IsoDate => Temporal.PlainDate.from(date).subtract({ days: 1 }).toString();

/**
 * The federal administrations, the one in which the treaty came into force cut in two, so that the count before the
 * treaty comes out as well. An agreement signed after the day of the count belongs to the last one.
 * @param taken days of signature of the agreements that the registry has already.
 */
export function signingPeriods(taken: readonly IsoDate[]): SigningPeriod[] {
  const { until: treaty, count: beforeTreaty } = COUNT_BEFORE_NAFTA;
  const periods = COUNTS_BY_ADMINISTRATION.flatMap(({ since, count }, index): SigningPeriod[] => {
    const next = COUNTS_BY_ADMINISTRATION[index + 1]?.since;
    const until = next ? dayBefore(next) : COUNTED_UNTIL;
    if (since >= treaty || until < treaty) return [{ from: since, until, count }];
    const earlier = COUNTS_BY_ADMINISTRATION.slice(0, index).reduce((sum, term) => sum + term.count, 0);
    const before = beforeTreaty - earlier;
    return [
      { from: since, until: dayBefore(treaty), count: before },
      { from: treaty, until, count: count - before },
    ];
  });
  for (const date of taken) {
    const period = periods.findLast(({ from }) => from <= date);
    if (!period || period.count === 0) throw new Error(`Nobody counted an agreement signed on ${date}`);
    period.count -= 1;
  }
  return periods;
}
