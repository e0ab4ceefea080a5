import { randomUUID } from "node:crypto";
import type { IsoDate } from "#lib/calendar/types.ts";
import type { TermKind } from "#lib/generated/prisma/enums.ts";
import type { ProcedureKey } from "#lib/procedure/base-rules.ts";
import type { Procedure } from "#lib/procedure/load-procedure.ts";
import type { ClockChange } from "#lib/workflow/move-rule.ts";
import type { TermRow } from "./case-term.ts";

const BUDGET_RULE = {
  RESPONSE: "response_days",
  NOTICE: "notice_days",
  PREVENTION_ANSWER: "prevention_answer_days",
  REGISTRATION: "registration_days",
} as const satisfies Record<TermKind, ProcedureKey>;

interface ClockContext {
  procedure: Procedure;
  now: Date;
  today: IsoDate;
  /** Who stops the clock, as the strip of days will say. */
  by: string;
  /** Days granted beyond the rule, e.g. a longer time to answer a prevention. */
  budgets: Partial<Record<TermKind, number>>;
}

/** A term as it stands after a move; `ruleId` when the move started it. */
export type ChangedTerm = TermRow & { ruleId?: string };

/**
 * The terms of a case as they stand after what a move does to them. Nothing is written here.
 * @returns every term; those that the move did not touch are the same objects.
 * @throws Error when the table asks for what the ledger cannot do (a term resumed that never began): a fault of ours.
 */
export function changeTerms(
  terms: readonly TermRow[],
  changes: readonly ClockChange[],
  context: ClockContext,
): ChangedTerm[] {
  let changed: ChangedTerm[] = [...terms];
  for (const change of changes) {
    const row = changed.find((term) => term.kind === change.term);
    const next = changeTerm(change, row, context);
    changed = row ? changed.map((term) => (term === row ? next : term)) : [...changed, next];
  }
  return changed;
}

/** A closed case has no clock: every open term ends with it. */
export const endingsOf = (terms: readonly TermRow[]): ClockChange[] =>
  terms.filter((term) => term.endedAt === null).map((term) => ({ do: "end", term: term.kind }));

function changeTerm(change: ClockChange, row: ChangedTerm | undefined, context: ClockContext): ChangedTerm {
  const { now, by } = context;
  if (change.do === "start" || (change.do === "start_or_resume" && !row))
    return startTerm(change.term, context);
  if (!row) throw new Error(`The case has no term ${change.term}`);
  const { suspensions } = row;
  switch (change.do) {
    case "end":
      return { ...row, endedAt: now };
    case "suspend": {
      const stop = { id: randomUUID(), kind: change.because, startedAt: now, startedBy: by, endedAt: null };
      return { ...row, suspensions: [...suspensions, stop] };
    }
    case "resume":
    case "start_or_resume":
      return { ...row, suspensions: suspensions.map((stop) => ({ ...stop, endedAt: stop.endedAt ?? now })) };
  }
}

function startTerm(kind: TermKind, { procedure, now, today, budgets }: ClockContext): ChangedTerm {
  const rule = procedure.rule(BUDGET_RULE[kind], today);
  return {
    ...{ id: randomUUID(), kind, budgetDays: budgets[kind] ?? rule.value, ruleId: rule.id },
    ...{ receivedAt: now, endedAt: null, suspensions: [] },
  };
}
