import type { Snapshot } from "#lib/plans/adopting/snapshot.ts";
import { comparePeriods, endOfPeriod } from "#lib/plans/items/period.ts";
import { traceContent } from "#lib/plans/rules/trace.ts";

/** What an adopted version says once and for all, whatever day it is looked at. */
export interface VersionDigest {
  title: string;
  firstYear: number;
  orphans: number;
  /** Last days of its actions, ISO. */
  actionEnds: string[];
  /** Of each indicator with targets, their periods in order. */
  targets: { indicatorId: string; periods: string[] }[];
}

export function digestVersion({ plan, firstYear, content }: Snapshot): VersionDigest {
  const set = content.target.filter(({ indicatorId, period }) => indicatorId && period);
  const targets = [...Map.groupBy(set, ({ indicatorId }) => indicatorId)].map(([indicatorId, rows]) => ({
    indicatorId,
    periods: rows.map(({ period }) => period).sort(comparePeriods),
  }));
  return {
    ...{ title: plan.title, firstYear, targets },
    orphans: traceContent(content).orphans.length,
    actionEnds: content.action.flatMap(({ endsOn, startsOn }) => endsOn || startsOn || []),
  };
}

export interface PlanLife {
  orphans: number;
  /** Actions whose last day passed. */
  pastActions: number;
  actions: number;
  /** Indicators of which some period with a target has ended, and those whose last such period was measured. */
  due: number;
  measured: number;
}

/**
 * How alive an adopted plan is on a day. Of what the office wrote since, it counts what was measured and not what was found.
 * @param measured «indicator period» of each measurement
 * @param today ISO
 */
export function lifeOf(digest: VersionDigest, measured: ReadonlySet<string>, today: string): PlanLife {
  const due = digest.targets.flatMap(({ indicatorId, periods }) => {
    const last = periods.findLast((period) => endOfPeriod(period) < today);
    return last === undefined ? [] : `${indicatorId} ${last}`;
  });
  return {
    ...{ orphans: digest.orphans, actions: digest.actionEnds.length, due: due.length },
    pastActions: digest.actionEnds.filter((end) => end < today).length,
    measured: due.filter((each) => measured.has(each)).length,
  };
}
