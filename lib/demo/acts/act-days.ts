import type { IsoDate } from "#lib/calendar/types.ts";
import type { Random } from "../seeded-random.ts";
import { nextWorkday } from "../workday.ts";

/** ISO dates compare as texts. */
export const add = (day: IsoDate, duration: Temporal.DurationLike): IsoDate =>
  Temporal.PlainDate.from(day).add(duration).toString();

export const earliest = (...days: readonly (IsoDate | null)[]): IsoDate =>
  days.filter((day) => day !== null).toSorted()[0]!;

/** A working day from one to the other, both included; null when there is none. */
export function drawDayBetween(random: Random, from: IsoDate, until: IsoDate): IsoDate | null {
  if (from > until) return null;
  const { days } = Temporal.PlainDate.from(from).until(until, { largestUnit: "days" });
  const drawn = nextWorkday(Temporal.PlainDate.from(from).add({ days: random.integer(0, days) })).toString();
  return drawn <= until ? drawn : null;
}

/** When an act is registered: some weeks after it takes effect. */
export const drawRegistration = (random: Random, effectiveOn: IsoDate): IsoDate =>
  nextWorkday(Temporal.PlainDate.from(add(effectiveOn, { days: random.integer(10, 40) }))).toString();
