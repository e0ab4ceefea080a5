import { CALENDAR_TIME_ZONE } from "./load-calendar.ts";
import type { IsoDate } from "./types.ts";

/** The day of a moment in Mexico City. */
export const mexicoCityDay = (instant: Date): IsoDate =>
  instant.toTemporalInstant().toZonedDateTimeISO(CALENDAR_TIME_ZONE).toPlainDate().toString();

/** What day it is in Mexico City, where the register and the deadlines are kept. */
export const mexicoCityToday = (): IsoDate => Temporal.Now.plainDateISO(CALENDAR_TIME_ZONE).toString();
