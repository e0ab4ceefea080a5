import type { Item } from "../items/item-kinds.ts";
import { comparePeriods, endOfPeriod, sayPeriod } from "../items/period.ts";
import { sayNumber } from "../items/say-value.ts";
import type { Measured, Measurement } from "../reading/plan-content.ts";

export type Light = "green" | "amber" | "red" | "grey";

export const LIGHT_LABELS = {
  green: "Verde: alcanzada",
  amber: "Ámbar: atención",
  red: "Rojo: lejos",
  grey: "Gris: sin dato",
} as const satisfies Record<Light, string>;

export interface LightReading<M extends Period = Measured> {
  light: Light;
  /** Why, with its numbers. */
  why: string;
  /** The last measurement in force. */
  last: M | null;
}

type Period = Pick<Measured, "period" | "value">;

/** From this share of the way on, a target not reached is near. */
const NEAR = 0.8;

/** Those in force, one per period: what another corrects, and an earlier one of the same period, are history. */
export function measurementsInForce(measurements: readonly Measurement[]): Measurement[] {
  const corrected = new Set(measurements.map(({ correctsId }) => correctsId));
  const byPeriod = new Map(
    measurements.filter(({ id }) => !corrected.has(id)).map((each) => [each.period, each] as const),
  );
  return [...byPeriod.values()].sort((one, other) => comparePeriods(one.period, other.period));
}

/** Those in force of each indicator. */
export function measuredOf(measurements: readonly Measurement[]): Measurement[] {
  const byIndicator = Map.groupBy(measurements, ({ indicatorId }) => indicatorId);
  return [...byIndicator.values()].flatMap(measurementsInForce);
}

/** How much of the way from the base line to the target has been walked: 1 is there. */
export function shareWalked(value: number, target: number, base: number | null, direction: string): number {
  const down = direction === "DOWN";
  if (base === null || base === target) {
    const reached = down ? value <= target : value >= target;
    if (reached) return 1;
    if (base !== null || target === 0 || value === 0) return 0;
    return down ? target / value : value / target;
  }
  return (value - base) / (target - base);
}

type Indicator = Pick<Item<"indicator">, "unit" | "baseValue" | "direction">;

/**
 * The colour of an indicator, by one rule: its last measured target is reached (green), walked for four fifths or more
 * (amber), or for less (red). A period that ended without being measured is amber; grey says nothing yet.
 * @param measured its measurements in force
 * @param today ISO
 */
export function readLight<M extends Period>(
  indicator: Indicator,
  targets: readonly Pick<Item<"target">, "period" | "value">[],
  measured: readonly M[],
  today: string,
): LightReading<M> {
  const inForce = measured.toSorted((one, other) => comparePeriods(one.period, other.period));
  const last = inForce.at(-1) ?? null;
  const set = targets
    .filter(({ period, value }) => period && value)
    .sort((a, b) => comparePeriods(a.period, b.period));
  const unmeasured = set.findLast(
    ({ period }) => endOfPeriod(period) < today && !inForce.some((each) => each.period === period),
  );
  const judged = set.findLast(({ period }) => inForce.some((each) => each.period === period));
  if (unmeasured && (!judged || comparePeriods(judged.period, unmeasured.period) < 0)) {
    return { light: "amber", last, why: `Terminó ${sayPeriod(unmeasured.period)} y nadie lo ha medido.` };
  }
  if (!judged) {
    const why =
      set.length === 0 ? "No tiene metas con qué compararlo." : "Ningún periodo con meta ha terminado.";
    return { light: "grey", last, why };
  }
  const found = inForce.find(({ period }) => period === judged.period)!;
  const base = indicator.baseValue === "" ? null : Number(indicator.baseValue);
  const share = shareWalked(Number(found.value), Number(judged.value), base, indicator.direction);
  const said = `${sayNumber(found.value)} ${indicator.unit} de ${sayNumber(judged.value)} en ${sayPeriod(judged.period)}`;
  if (share >= 1) return { light: "green", last, why: `Meta alcanzada: ${said}.` };
  const percent = Math.floor(Math.max(0, share) * 100);
  const way = share <= 0 ? "no ha avanzado desde la línea base" : `lleva ${percent} % del camino`;
  return { light: share >= NEAR ? "amber" : "red", last, why: `${said}: ${way}.` };
}
