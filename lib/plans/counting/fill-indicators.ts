import type { IsoDate } from "#lib/calendar/types.ts";
import type { IndicatorFrequency } from "#lib/generated/prisma/enums.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { endOfPeriod, periodsOf } from "../items/period.ts";
import { yearsOfPlan } from "../plan-years.ts";
import { measurementsInForce } from "../rules/traffic-light.ts";
import { readMeasurements } from "../reading/read-content.ts";
import { COUNTED_KINDS } from "./counted-kinds.ts";
import { countPeriod } from "./count-period.ts";
import { readOfficeFacts } from "./office-facts.ts";

/** Who measures, in the history of an indicator. */
const COUNTER = "El portal";

/** Every plan that is being worked on: the work of each night, and what a repeated run leaves as it is. */
export async function fillAllIndicators(db: PrismaClient, today: IsoDate): Promise<void> {
  const plans = await db.plan.findMany({
    where: { state: { not: "CLOSED" }, indicators: { some: { countedBy: { not: "" }, removedAt: null } } },
    select: { id: true },
  });
  for (const { id } of plans) await db.$transaction((tx) => fillIndicators(tx, id, today));
}

/**
 * Measures the indicators of a plan that the portal counts, in each of its periods that has ended. A count that came out
 * otherwise before, because something old was registered since, is corrected and not erased.
 * @returns how many measurements were written
 */
export async function fillIndicators(tx: Tx, planId: string, today: IsoDate): Promise<number> {
  // Of two that count at once, the second sees what the first one wrote.
  await tx.$queryRaw`SELECT 1 FROM plans WHERE id = ${planId}::uuid FOR NO KEY UPDATE`;
  const { officeId, firstYear } = await tx.plan.findUniqueOrThrow({ where: { id: planId } });
  const indicators = await tx.planIndicator.findMany({
    where: {
      planId,
      removedAt: null,
      countedBy: { in: [...COUNTED_KINDS.keys()] },
      frequency: { not: null },
    },
    select: { id: true, countedBy: true, frequency: true },
  });
  if (indicators.length === 0) return 0;
  const facts = await readOfficeFacts(tx, officeId);
  const measured = Map.groupBy(await readMeasurements(tx, planId), ({ indicatorId }) => indicatorId);
  const data = indicators.flatMap(({ id, countedBy, frequency }) => {
    const inForce = new Map(measurementsInForce(measured.get(id) ?? []).map((each) => [each.period, each]));
    return endedPeriods(firstYear, frequency!, today).flatMap((period) => {
      const value = countPeriod(countedBy, facts, period);
      const before = inForce.get(period);
      if (value === null || (before && Number(before.value) === Number(value))) return [];
      const note = COUNTED_KINDS.get(countedBy)!.definition;
      return [
        { planId, indicatorId: id, period, value, note, byName: COUNTER, correctsId: before?.id ?? null },
      ];
    });
  });
  await tx.planMeasurement.createMany({ data });
  return data.length;
}

const endedPeriods = (firstYear: number, frequency: IndicatorFrequency, today: IsoDate): string[] =>
  yearsOfPlan(firstYear)
    .flatMap((year) => periodsOf(year, frequency))
    .filter((period) => endOfPeriod(period) < today);
