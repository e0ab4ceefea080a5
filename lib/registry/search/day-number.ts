import type { IsoDate } from "#lib/calendar/types.ts";

const DAY_MS = 86_400_000;

/** Days since 1970. */
export const dayNumber = (date: IsoDate): number => Date.parse(date) / DAY_MS;
export const yearOf = (day: number): number => new Date(day * DAY_MS).getUTCFullYear();
