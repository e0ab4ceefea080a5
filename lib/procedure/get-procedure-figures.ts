import { closingHourOn } from "#lib/calendar/closing-hour.ts";
import { loadCalendar } from "#lib/calendar/load-calendar.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { loadProcedure } from "./load-procedure.ts";

/** The figures of the procedure in force, in business days but for the hour, for whoever explains it. */
export interface ProcedureFigures {
  noticeDays: number;
  preventionWindowDays: number;
  preventionAnswerDays: number;
  /** What is filed after this hour of Mexico City counts as received on the next business day. */
  cutoffHour: number;
}

/** @throws Error when the catalogues have not been loaded. */
export async function getProcedureFigures(): Promise<ProcedureFigures> {
  const db = getDatabase();
  const calendar = await loadCalendar("sre", db);
  const procedure = await loadProcedure(db, calendar);
  const today = Temporal.Now.plainDateISO(calendar.timeZone).toString();
  return {
    noticeDays: procedure.rule("notice_days", today).value,
    preventionWindowDays: procedure.rule("prevention_window_days", today).value,
    preventionAnswerDays: procedure.rule("prevention_answer_days", today).value,
    cutoffHour: closingHourOn(today, calendar),
  };
}
