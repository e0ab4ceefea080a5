import { appendEntry, caseStream } from "#lib/audit/append-entry.ts";
import type { InputJsonValue } from "#lib/generated/prisma/internal/prismaNamespace.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { Actor, System } from "#lib/permissions/actor.ts";
import { decideMove } from "#lib/workflow/decide-move.ts";
import type { MoveInput } from "#lib/workflow/move-inputs.ts";
import { type MoveKey, type MoveRule, moveRule } from "#lib/workflow/moves.ts";
import { whoseTurn } from "#lib/workflow/whose-turn.ts";
import { SYSTEM } from "#lib/permissions/actor.ts";
import { caseFactsOf, type ClockInputs } from "./case-facts-of.ts";
import { type CaseSnapshot, findCaseSnapshot } from "./case-snapshot.ts";
import { applyClockChanges, endingsOf } from "./clock/apply-clock-changes.ts";
import { projectClock } from "./clock/project-clock.ts";
import { type EffectResult } from "./effects/effect.ts";
import { runEffect } from "./effects/effects.ts";
import { issueLetterNumbers } from "./letters/issue-letter-numbers.ts";
import { tellPeople } from "./tell-people.ts";

interface Move extends ClockInputs {
  tx: Tx;
  snapshot: CaseSnapshot;
  actor: Actor | System;
  move: MoveKey;
  input: MoveInput;
  requestKey?: string;
  now: Date;
}

/**
 * Writes one decided move inside a transaction.
 * @returns the new version, or null when the case had moved on: then nothing of this was written.
 */
export async function applyMove(context: Move): Promise<number | null> {
  const { tx, snapshot, move, now } = context;
  if (!(await takeVersion(context))) return null;
  const rule = moveRule(move);
  const effect = await runEffect(move, context);
  const terms = await applyClockChanges(rule.outcome ? endingsOf(snapshot.terms) : rule.clock, {
    ...context,
    caseId: snapshot.id,
    terms: snapshot.terms,
    by: context.actor.officeName ?? context.actor.name,
    budgets: effect.budgets ?? {},
  });
  const after = stateAfter(rule, snapshot, effect);
  const turn = whoseTurn(after);
  await tx.caseFile.update({
    where: { id: snapshot.id },
    data: {
      ...effect.data,
      step: after.step,
      status: after.status,
      ...(rule.outcome ? { outcome: rule.outcome, closedAt: now } : {}),
      turn,
      ...(turn === snapshot.turn ? {} : { turnSince: now }),
      ...projectClock(after, terms, context.calendar, context.today),
    },
    select: { id: true },
  });
  const letters = await issueLetterNumbers(tx, rule, context.today);
  const entryId = await appendHistory(context, rule, after.step, { ...effect.detail, ...letters, turn });
  await tellPeople({ ...context, entryId, rule, turn, caseId: snapshot.id });
  return rule.then ? await followUp(context, rule.then) : snapshot.version + 1;
}

/**
 * The guard is in the write: the row changes only if the case is still as it was when the move was decided. The edits
 * of the request count too: a file replaced a moment before the filing must not stay out of the frozen set.
 */
async function takeVersion({
  tx,
  snapshot: { id, version, draftVersion, step, status },
}: Move): Promise<boolean> {
  const { count } = await tx.caseFile.updateMany({
    where: { id, version, draftVersion, step, status },
    data: { version: version + 1 },
  });
  return count === 1;
}

const stateAfter = (rule: MoveRule, snapshot: CaseSnapshot, { data }: EffectResult) => ({
  step: rule.to ?? snapshot.step,
  status: rule.outcome ? ("CLOSED" as const) : (rule.toStatus ?? snapshot.status),
  eventualityDeclared: (data?.eventuality ?? snapshot.eventuality) !== "",
});

const appendHistory = (
  { tx, snapshot, actor, move, input, requestKey, now }: Move,
  rule: MoveRule,
  toStep: CaseSnapshot["step"],
  detail: Record<string, InputJsonValue | null>,
) =>
  appendEntry(tx, {
    stream: caseStream(snapshot.id),
    at: now,
    actor,
    action: move,
    visibility:
      rule.side === "OFFICE" || rule.letters.length > 0 || rule.outcome || rule.to ? "PARTIES" : "INTERNAL",
    caseId: snapshot.id,
    fromStep: snapshot.step,
    toStep,
    reason: rule.reason ? (input as { reason: string }).reason : undefined,
    detail,
    requestKey,
  });

/** What the portal does by itself right after, in the same transaction, if its requirements hold. */
async function followUp(context: Move, move: MoveKey): Promise<number> {
  const snapshot = (await findCaseSnapshot(context.tx, { id: context.snapshot.id }))!;
  const decision = decideMove(move, SYSTEM, caseFactsOf(snapshot, context));
  if (!decision.allowed) return snapshot.version;
  const { requestKey: _, ...rest } = context;
  return (await applyMove({ ...rest, snapshot, actor: SYSTEM, move, input: {} }))!;
}
