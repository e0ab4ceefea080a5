import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertMay } from "../editing/lock-plan.ts";
import { endOfPeriod } from "../items/period.ts";
import { quartersBegun } from "./quarters.ts";

export interface QuarterRow {
  period: string;
  planTitle: string;
  /** Lines that say how it goes, and all of them; none when nobody opened it. */
  said: number;
  lines: number;
  /** How many times it was sent, and the last time. */
  sendings: number;
  sentAt: Date | null;
  hasEnded: boolean;
}

/** The quarters of the adopted plans of one's own office that have begun, the latest first. Three statements. */
export async function listQuarters(tx: Tx, actor: Actor, today: string): Promise<QuarterRow[]> {
  assertMay(actor, "plans.read");
  const plans = await tx.plan.findMany({
    where: { officeId: actor.officeId, versions: { some: {} } },
    orderBy: { firstYear: "desc" },
    select: { id: true, title: true, firstYear: true },
  });
  const planId = { in: plans.map(({ id }) => id) };
  const [lines, sendings] = await Promise.all([
    tx.planProgress.findMany({ where: { planId }, select: { planId: true, period: true, state: true } }),
    tx.planProgressSending.findMany({
      where: { planId },
      orderBy: { number: "asc" },
      select: { planId: true, period: true, at: true },
    }),
  ]);
  // Of two plans with the same quarter, the later one is reported on.
  const byPeriod = new Map<string, (typeof plans)[number]>();
  for (const plan of plans)
    for (const period of quartersBegun(plan.firstYear, today))
      if (!byPeriod.has(period)) byPeriod.set(period, plan);
  return [...byPeriod]
    .sort(([one], [other]) => other.localeCompare(one))
    .map(([period, { id, title }]) => {
      const isOf = (row: { planId: string; period: string }) => row.planId === id && row.period === period;
      const [own, sent] = [lines.filter(isOf), sendings.filter(isOf)];
      return {
        ...{ period, planTitle: title, lines: own.length, sendings: sent.length },
        said: own.filter(({ state }) => state !== null).length,
        sentAt: sent.at(-1)?.at ?? null,
        hasEnded: endOfPeriod(period) < today,
      };
    });
}
