import type { IsoDate } from "#lib/calendar/types.ts";

/** How many months before the end of something its office is told, the nearest last. */
export const RADAR_MONTHS = [12, 6, 3] as const;
export type RadarMonths = (typeof RADAR_MONTHS)[number];

/** The last day that a number of months reaches: what ends then is told then. */
export const radarReach = (today: IsoDate, months: RadarMonths): IsoDate =>
  Temporal.PlainDate.from(today).add({ months }).toString();

/**
 * The nearest threshold that something has reached: what ends in five months has reached that of six, and nobody is told
 * of that of twelve any more. Null when its end is further off, or has passed; its last day has not.
 */
export function radarThreshold(endsOn: IsoDate, today: IsoDate): RadarMonths | null {
  if (endsOn < today) return null;
  return RADAR_MONTHS.findLast((months) => endsOn <= radarReach(today, months)) ?? null;
}
