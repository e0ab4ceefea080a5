import { caseStream, type NewEntry } from "#lib/audit/append-entry.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { type Actor, SYSTEM, type System } from "#lib/permissions/actor.ts";
import { decideMove } from "#lib/workflow/decide-move.ts";
import type { MoveInput } from "#lib/workflow/move-inputs.ts";
import type { MoveRule } from "#lib/workflow/move-rule.ts";
import { type MoveKey, moveRule } from "#lib/workflow/moves.ts";
import { whoseTurn } from "#lib/workflow/whose-turn.ts";
import { caseFactsOf, type ClockInputs } from "./case-facts-of.ts";
import { type CaseSnapshot, findCaseSnapshot } from "./case-snapshot.ts";
import { changeTerms, endingsOf } from "./clock/change-terms.ts";
import { projectClock } from "./clock/project-clock.ts";
import { type EffectResult } from "./effects/effect.ts";
import { prepareEffect } from "./effects/effects.ts";
import { letterNumber } from "./letters/letter-number.ts";
import { newsOfMove } from "./news-of-move.ts";
import { writeMove } from "./write-move.ts";

interface Move extends ClockInputs {
  /** A transaction, unless the move is one statement (`needsTransaction`). */
  tx: Tx;
  snapshot: CaseSnapshot;
  actor: Actor | System;
  move: MoveKey;
  input: MoveInput;
  requestKey?: string;
  now: Date;
}

/** Another move took the version first. Undoes the transaction, with the numbers that this one had taken. */
export class CaseMovedOn extends Error {}

/**
 * Writes one decided move.
 * @returns the new version.
 * @throws CaseMovedOn when the case is no longer as it was when the move was decided.
 */
export async function applyMove(context: Move): Promise<number> {
  const { tx, snapshot, actor, move, now, calendar, today } = context;
  const rule = moveRule(move);
  const effect = await prepareEffect(move, context);
  const terms = changeTerms(snapshot.terms, rule.outcome ? endingsOf(snapshot.terms) : rule.clock, {
    ...context,
    by: actor.officeName ?? actor.name,
    budgets: effect.budgets ?? {},
  });
  const after = stateAfter(rule, snapshot, effect);
  const turn = whoseTurn(after);
  const entryId = await writeMove(tx, {
    snapshot,
    after: {
      ...{ step: after.step, status: after.status },
      ...{ turn, turnSince: turn === snapshot.turn ? snapshot.turnSince : now },
      ...projectClock(after, terms, calendar, today),
    },
    closing: rule.outcome && { outcome: rule.outcome, closedAt: now },
    columns: effect.columns ?? {},
    terms,
    entry: {
      ...historyOf(context, rule),
      toStep: after.step,
      detail: { ...effect.detail, ...letterNumber(rule, snapshot), turn },
    },
    hasLetters: rule.letters.length > 0,
    news: newsOfMove(snapshot, rule, actor, turn),
    statements: effect.statements ?? [],
  });
  if (entryId === null) throw new CaseMovedOn();
  return rule.then ? await followUp(context, rule.then) : snapshot.version + 1;
}

const stateAfter = (rule: MoveRule, snapshot: CaseSnapshot, { columns }: EffectResult) => ({
  step: rule.to ?? snapshot.step,
  status: rule.outcome ? ("CLOSED" as const) : (rule.toStatus ?? snapshot.status),
  eventualityDeclared: (columns?.eventuality ?? snapshot.eventuality) !== "",
});

const historyOf = ({ snapshot, actor, move, input, requestKey, now }: Move, rule: MoveRule): NewEntry => ({
  stream: caseStream(snapshot.id),
  at: now,
  actor,
  action: move,
  visibility:
    rule.side === "OFFICE" || rule.letters.length > 0 || rule.outcome || rule.to ? "PARTIES" : "INTERNAL",
  caseId: snapshot.id,
  fromStep: snapshot.step,
  reason: rule.reason ? (input as { reason: string }).reason : undefined,
  requestKey,
});

/** What the portal does by itself right after, in the same transaction, if its requirements hold. */
async function followUp(context: Move, move: MoveKey): Promise<number> {
  const snapshot = (await findCaseSnapshot(context.tx, { id: context.snapshot.id }))!;
  const decision = decideMove(move, SYSTEM, caseFactsOf(snapshot, context));
  if (!decision.allowed) return snapshot.version;
  const { requestKey: _, ...rest } = context;
  return await applyMove({ ...rest, snapshot, actor: SYSTEM, move, input: {} });
}
