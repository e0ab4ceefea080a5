import { randomUUID } from "node:crypto";
import type { IsoDate } from "#lib/calendar/types.ts";
import type { TermKind } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { ProcedureKey } from "#lib/procedure/base-rules.ts";
import type { Procedure } from "#lib/procedure/load-procedure.ts";
import type { ClockChange } from "#lib/workflow/moves.ts";
import type { TermRow } from "./case-term.ts";

const BUDGET_RULE = {
  RESPONSE: "response_days",
  NOTICE: "notice_days",
  PREVENTION_ANSWER: "prevention_answer_days",
  REGISTRATION: "registration_days",
} as const satisfies Record<TermKind, ProcedureKey>;

interface ClockContext {
  tx: Tx;
  caseId: string;
  terms: readonly TermRow[];
  procedure: Procedure;
  now: Date;
  today: IsoDate;
  by: string;
  /** Days granted beyond the rule, e.g. a longer time to answer a prevention. */
  budgets: Partial<Record<TermKind, number>>;
}

/**
 * Writes in the ledger what a move does to the terms, and returns the terms as they stand afterwards.
 * @throws Error when the table asks for what the ledger cannot do (a term resumed that never began): a fault of ours.
 */
export async function applyClockChanges(
  changes: readonly ClockChange[],
  context: ClockContext,
): Promise<TermRow[]> {
  let terms = [...context.terms];
  for (const change of changes) {
    const row = terms.find((term) => term.kind === change.term);
    const next = await applyChange(change, row, context);
    terms = row ? terms.map((term) => (term === row ? next : term)) : [...terms, next];
  }
  return terms;
}

/** A closed case has no clock: every open term ends with it. */
export const endingsOf = (terms: readonly TermRow[]): ClockChange[] =>
  terms.filter((term) => term.endedAt === null).map((term) => ({ do: "end", term: term.kind }));

async function applyChange(
  change: ClockChange,
  row: TermRow | undefined,
  context: ClockContext,
): Promise<TermRow> {
  const { tx, now, by } = context;
  if (change.do === "start" || (change.do === "start_or_resume" && !row))
    return startTerm(change.term, context);
  if (!row) throw new Error(`The case has no term ${change.term}`);
  switch (change.do) {
    case "end":
      await tx.caseTerm.update({ where: { id: row.id }, data: { endedAt: now } });
      return { ...row, endedAt: now };
    case "suspend": {
      const data = { id: randomUUID(), kind: change.because, startedAt: now, startedBy: by };
      await tx.caseSuspension.create({ data: { ...data, termId: row.id } });
      return { ...row, suspensions: [...row.suspensions, { ...data, endedAt: null }] };
    }
    case "resume":
    case "start_or_resume":
      await tx.caseSuspension.updateMany({
        where: { termId: row.id, endedAt: null },
        data: { endedAt: now },
      });
      return {
        ...row,
        suspensions: row.suspensions.map((stop) => ({ ...stop, endedAt: stop.endedAt ?? now })),
      };
  }
}

async function startTerm(
  kind: TermKind,
  { tx, caseId, procedure, now, today, budgets }: ClockContext,
): Promise<TermRow> {
  const rule = procedure.rule(BUDGET_RULE[kind], today);
  const data = { id: randomUUID(), kind, budgetDays: budgets[kind] ?? rule.value, receivedAt: now };
  await tx.caseTerm.create({ data: { ...data, caseId, ruleId: rule.id } });
  return { ...data, endedAt: null, suspensions: [] };
}
