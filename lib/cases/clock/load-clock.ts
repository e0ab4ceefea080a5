import { loadCalendar } from "#lib/calendar/load-calendar.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { loadProcedure } from "#lib/procedure/load-procedure.ts";
import type { ClockInputs } from "../case-facts-of.ts";
import { localDate } from "./case-term.ts";

/** The authority's calendar, the figures of the procedure and today's date in Mexico City. One small query when nothing changed. */
export async function loadClock(db: Tx, now: Date): Promise<ClockInputs> {
  const calendar = await loadCalendar("sre", db);
  return { calendar, procedure: await loadProcedure(db, calendar), today: localDate(now, calendar) };
}
