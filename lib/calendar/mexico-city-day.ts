import { CALENDAR_TIME_ZONE } from "./load-calendar.ts";
import type { IsoDate } from "./types.ts";

/** The day of a moment in Mexico City. */
export const mexicoCityDay = (instant: Date): IsoDate =>
  instant.toTemporalInstant().toZonedDateTimeISO(CALENDAR_TIME_ZONE).toPlainDate().toString();
