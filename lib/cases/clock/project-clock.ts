import type { Calendar, IsoDate } from "#lib/calendar/types.ts";
import type { CaseStatus, Step } from "#lib/generated/prisma/enums.ts";
import { runningTerm } from "#lib/workflow/running-term.ts";
import { computeCaseTerm, type TermRow } from "./case-term.ts";

export interface ClockProjection {
  dueOn: Date | null;
  provisional: boolean;
}

/** What the inbox sorts by, computed from the ledger: the due date of whoever has the turn, or none. */
export function projectClock(
  { step, status }: { step: Step; status: CaseStatus },
  terms: readonly TermRow[],
  calendar: Calendar,
  today: IsoDate,
): ClockProjection {
  const kind = runningTerm(step, status);
  const row = terms.find((term) => term.kind === kind && term.endedAt === null);
  if (!row) return { dueOn: null, provisional: false };
  const { dueOn, provisional } = computeCaseTerm(row, calendar, today);
  return { dueOn: dueOn === null ? null : new Date(dueOn), provisional };
}
