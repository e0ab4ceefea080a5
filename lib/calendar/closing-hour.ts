import type { Calendar, IsoDate } from "./types.ts";

/** The hour (0–24) after which a filing made on a date belongs to the next business day. */
export function closingHourOn(date: IsoDate, { closingHours }: Pick<Calendar, "closingHours">): number {
  const inForce = closingHours.findLast((closing) => closing.validFrom <= date) ?? closingHours[0]!;
  return inForce.hour;
}
