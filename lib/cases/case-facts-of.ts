import { isWithinFirstDays } from "#lib/calendar/prevention-window.ts";
import type { Calendar, IsoDate } from "#lib/calendar/types.ts";
import type { TermKind } from "#lib/generated/prisma/enums.ts";
import type { Procedure } from "#lib/procedure/load-procedure.ts";
import type { CaseFacts } from "#lib/workflow/case-facts.ts";
import type { CaseSnapshot } from "./case-snapshot.ts";
import { computeCaseTerm, localDate } from "./clock/case-term.ts";
import { listDictamenMissing } from "./dictamen-missing.ts";
import { listMissingParts } from "./request/missing-parts.ts";

export interface ClockInputs {
  calendar: Calendar;
  procedure: Procedure;
  today: IsoDate;
}

/** Turns what the database holds into the plain facts that decide. Reads nothing. */
export function caseFactsOf(snapshot: CaseSnapshot, clock: ClockInputs): CaseFacts {
  const { returns, dictamen, recommendations } = snapshot;
  const open = returns.find((item) => item.answeredAt === null);
  return {
    officeId: snapshot.officeId,
    step: snapshot.step,
    status: snapshot.status,
    outcome: snapshot.outcome,
    version: snapshot.version,
    missing: listMissingParts(snapshot),
    returnedParts: open?.parts ?? [],
    preventionUsed: returns.some((item) => item.kind === "PREVENTION"),
    preventionWindowOpen: isPreventionWindowOpen(snapshot, clock),
    preventionAnswerOverdue: termOf(snapshot, "PREVENTION_ANSWER", clock)?.overdue ?? false,
    noticeHolds: doesNoticeHold(snapshot, clock),
    eventualityDeclared: snapshot.eventuality !== "",
    dgcpAssigned: snapshot.dgcpAssigneeId !== null,
    cjaAssigned: snapshot.cjaAssigneeId !== null,
    dictamenMissing: listDictamenMissing(snapshot),
    verdict: dictamen?.issuedAt ? dictamen.verdict : null,
    signedCopyReady: snapshot.documents.some(
      (document) => document.kind === "SIGNED_COPY" && !document.frozenAt,
    ),
    recommendationsUnverified: recommendations.filter((item) => item.result === null).length,
  };
}

/** A term of the case counted to today, or null when the case has none of that kind. */
export function termOf(snapshot: CaseSnapshot, kind: TermKind, { calendar, today }: ClockInputs) {
  const row = snapshot.terms.find((term) => term.kind === kind);
  return row ? computeCaseTerm(row, calendar, today) : null;
}

function isPreventionWindowOpen(snapshot: CaseSnapshot, clock: ClockInputs): boolean {
  const term = termOf(snapshot, "RESPONSE", clock);
  if (!term || !snapshot.filedAt) return false;
  const days = clock.procedure.rule(
    "prevention_window_days",
    localDate(snapshot.filedAt, clock.calendar),
  ).value;
  // Received after hours or on a non-working day: the term has not begun to count, so its first third is still open.
  return clock.today < term.receivedOn || isWithinFirstDays(term, clock.today, days);
}

function doesNoticeHold(snapshot: CaseSnapshot, clock: ClockInputs): boolean {
  const earliest = termOf(snapshot, "NOTICE", clock)?.dueOn;
  if (!earliest || !snapshot.intendedDate) return false;
  return snapshot.intendedDate.toISOString().slice(0, 10) >= earliest;
}
