import type { Term } from "#lib/calendar/term.ts";
import type { TermKind } from "#lib/generated/prisma/enums.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { runningTerm } from "#lib/workflow/running-term.ts";
import { type ClockInputs, termOf } from "../case-facts-of.ts";
import type { CaseSnapshot } from "../case-snapshot.ts";

export const TERM_NAMES = {
  RESPONSE: "Respuesta de la autoridad",
  NOTICE: "Anticipación a la firma",
  PREVENTION_ANSWER: "Respuesta a la prevención",
  REGISTRATION: "Inscripción en el registro",
} as const satisfies Record<TermKind, string>;

export interface TermView {
  kind: TermKind;
  name: string;
  term: Term;
  /** It is the one that runs now. */
  running: boolean;
  ended: boolean;
  legalBasis: string | null;
}

export interface ClockView {
  running: TermView | null;
  terms: TermView[];
  /** First date on which the notice period lets the instrument be signed; null before the referral. */
  earliestSignature: string | null;
  noticeHolds: boolean;
}

/** Every term of a case, counted to today with its strip of days. */
export function clockView(snapshot: CaseSnapshot, clock: ClockInputs): ClockView {
  const kind = runningTerm(snapshot.step, snapshot.status);
  const terms = snapshot.terms.map((row): TermView => {
    const term = termOf(snapshot, row.kind, clock)!;
    const ended = row.endedAt !== null;
    return {
      kind: row.kind,
      name: TERM_NAMES[row.kind],
      term,
      running: row.kind === kind && !ended,
      ended,
      legalBasis: row.rule?.legalBasis ?? null,
    };
  });
  const earliestSignature = terms.find((item) => item.kind === "NOTICE")?.term.dueOn ?? null;
  const intended = snapshot.intendedDate && isoOfColumn(snapshot.intendedDate);
  return {
    running: terms.find((item) => item.running) ?? null,
    terms,
    earliestSignature,
    noticeHolds: Boolean(earliestSignature && intended && intended >= earliestSignature),
  };
}
