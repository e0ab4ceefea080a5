import { businessDaysBetween } from "#lib/calendar/business-days.ts";
import type { Calendar } from "#lib/calendar/types.ts";
import type { Side } from "#lib/generated/prisma/enums.ts";
import { localDate } from "../clock/case-term.ts";

interface TurnRow {
  at: Date;
  /** Whose turn it became; null once the case closed. */
  turn: Side | null;
}

/**
 * Business days that each side has had the turn since the filing. Said apart: an average that mixes whose clock ran
 * misleads (domain section 5).
 */
export function timeBySide(turns: readonly TurnRow[], calendar: Calendar, now: Date): Record<Side, number> {
  const days = { OFFICE: 0, DGCP: 0, CJA: 0 };
  turns.forEach(({ at, turn }, index) => {
    if (turn === null) return;
    const until = turns[index + 1]?.at ?? now;
    days[turn] += businessDaysBetween(localDate(at, calendar), localDate(until, calendar), calendar);
  });
  return days;
}
