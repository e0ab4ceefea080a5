import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { DirectoryRecord } from "./directory-record.ts";

/** Whom a round asks, and who of them has not confirmed since the day it was opened. @param openedAt null: not yet */
export function followRound(
  records: readonly DirectoryRecord[],
  openedAt: Date | null,
): { asked: DirectoryRecord[]; missing: DirectoryRecord[] } {
  const asked = records.filter(({ officeId, kind }) => officeId !== null || kind === "OFFICE_ABROAD");
  const since = openedAt && mexicoCityDay(openedAt);
  const missing = asked.filter(({ confirmedOn }) => !since || !confirmedOn || confirmedOn < since);
  return { asked, missing };
}
