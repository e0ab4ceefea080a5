import type { Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertMay } from "../editing/lock-plan.ts";
import type { KindValues } from "../items/item-kinds.ts";
import { valuesOfRow } from "../items/stored-values.ts";
import type { Measurement } from "../reading/plan-content.ts";
import { readMeasurements } from "../reading/read-content.ts";
import { measurementsInForce } from "../rules/traffic-light.ts";
import { type AdoptedPlan, findAdopted } from "./adopted-plan.ts";
import { type QuarterMeasurement, type Subject, subjectsOf } from "./progress-content.ts";
import { endsInQuarter, isQuarter, yearOfQuarter } from "./quarters.ts";

/** A line of a quarter as it is being written. */
export interface WrittenLine {
  subject: Subject;
  /** Null until the quarter is opened, or when a later version of the plan brought the subject. */
  item: { id: string; revision: number; values: KindValues<"progress"> } | null;
}

export interface WrittenQuarter {
  adopted: AdoptedPlan;
  lines: WrittenLine[];
  measurements: QuarterMeasurement[];
  /** The latest first. */
  sendings: { number: number; corrects: string; sha256: string; at: Date; byName: string }[];
}

/** What one's own office writes of a quarter; null when it adopted no plan of that year. @throws DomainError not_found */
export async function findQuarter(tx: Tx, actor: Actor, period: string): Promise<WrittenQuarter | null> {
  assertMay(actor, "plans.read");
  if (!isQuarter(period)) throw notFound();
  const adopted = await findAdopted(tx, actor.officeId, yearOfQuarter(period));
  return adopted && readQuarter(tx, adopted, period);
}

export async function readQuarter(tx: Tx, adopted: AdoptedPlan, period: string): Promise<WrittenQuarter> {
  const { planId, snapshot } = adopted;
  const [rows, measured, sendings] = await Promise.all([
    tx.planProgress.findMany({ where: { planId, period } }),
    readMeasurements(tx, planId),
    tx.planProgressSending.findMany({
      where: { planId, period },
      orderBy: { number: "desc" },
      select: { number: true, corrects: true, sha256: true, at: true, byName: true },
    }),
  ]);
  const bySubject = new Map(rows.map((row) => [row.objectiveId ?? row.actionId, row]));
  const lines = subjectsOf(snapshot).map((subject): WrittenLine => {
    const row = bySubject.get(subject.id);
    const item = row && { id: row.id, revision: row.revision, values: valuesOfRow("progress", row) };
    return { subject, item: item ?? null };
  });
  return { adopted, lines, sendings, measurements: measuredIn(adopted, measured, period) };
}

/** What was measured of a quarter: of each adopted indicator, its periods that end in it. */
function measuredIn(
  { snapshot }: AdoptedPlan,
  measured: readonly Measurement[],
  quarter: string,
): QuarterMeasurement[] {
  return snapshot.content.indicator.flatMap(({ id, name, unit }) =>
    measurementsInForce(measured.filter(({ indicatorId }) => indicatorId === id))
      .filter(({ period }) => endsInQuarter(period, quarter))
      .map(({ period, value, note }) => ({ indicator: name, unit, period, value, note })),
  );
}
