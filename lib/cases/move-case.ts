import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { recordRefusal } from "#lib/audit/record-refusal.ts";
import { DomainError, notFound, unauthenticated } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor, System } from "#lib/permissions/actor.ts";
import { visibleCases } from "#lib/permissions/visible-cases.ts";
import { decideMove } from "#lib/workflow/decide-move.ts";
import { MOVE_INPUTS } from "#lib/workflow/move-inputs.ts";
import type { MoveKey } from "#lib/workflow/moves.ts";
import { applyMove, CaseMovedOn } from "./apply-move.ts";
import { caseFactsOf } from "./case-facts-of.ts";
import { type CaseSnapshot, findCaseSnapshot } from "./case-snapshot.ts";
import { needsTransaction } from "./effects/effects.ts";
import { loadClock } from "./clock/load-clock.ts";
import { describeLastMove } from "./describe-last-move.ts";
import { describeLastSave } from "./describe-last-save.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";

export interface MoveRequest {
  /** Null when nobody is signed in: refused and traced like anybody else. */
  actor: Actor | System | null;
  caseId: string;
  move: MoveKey;
  /** The version of the case that the person was looking at. */
  version: number;
  /** The edit of the request that the person had read, for moves that hand it in. */
  draftVersion?: number;
  /** One per form shown: the same press arriving twice carries the same key. */
  requestKey: string;
  /** As it came from outside; checked here. */
  input?: unknown;
  now?: Date;
}

export type MoveResult = { done: "now" | "already"; caseId: string; version: number };

/**
 * The one writer of the workflow. Every door (screen, program, deadline) goes through here.
 * The change, its history, the ledger of the clock, the notices and the mail commit together or not at all.
 * A refusal changes nothing and leaves a trace.
 * @throws DomainError not_found (also for what the actor may not see), forbidden, conflict when the case moved on,
 * invalid with a sentence per field or with what is missing.
 */
export async function moveCase(db: PrismaClient, request: MoveRequest): Promise<MoveResult> {
  const now = request.now ?? new Date();
  try {
    return await attempt(db, request, now);
  } catch (error) {
    if (error instanceof DomainError) {
      const { actor, move, caseId } = request;
      await recordRefusal(db, { at: now, actor, action: `move:${move}`, target: caseId.slice(0, 60), error });
    }
    throw error;
  }
}

async function attempt(db: PrismaClient, request: MoveRequest, now: Date): Promise<MoveResult> {
  const { actor, caseId, move, requestKey } = request;
  if (!actor) throw unauthenticated();
  if (!isUuid(caseId) || !isUuid(requestKey)) throw notFound();
  const visible = actor.role === null ? {} : visibleCases(actor);
  const [snapshot, clock] = await Promise.all([
    findCaseSnapshot(db, { AND: [{ id: caseId }, visible] }),
    loadClock(db, now),
  ]);
  if (!snapshot) throw notFound();
  if (snapshot.version !== request.version) return await alreadyDone(db, request, snapshot);
  if (request.draftVersion !== undefined && request.draftVersion !== snapshot.draftVersion) {
    throw new DomainError("conflict", describeLastSave(snapshot));
  }
  const decision = decideMove(move, actor, caseFactsOf(snapshot, clock));
  if (!decision.allowed) throw new DomainError(decision.code, decision.missing.join(" "));
  const input = parseInput(MOVE_INPUTS[move], request.input ?? {});
  try {
    const decided = { snapshot, actor, move, input, requestKey, now, ...clock };
    const moved = needsTransaction(move)
      ? await db.$transaction((tx) => applyMove({ tx, ...decided }))
      : await applyMove({ tx: db, ...decided });
    return { done: "now", caseId, version: moved };
  } catch (error) {
    if (error instanceof CaseMovedOn) return await alreadyDone(db, request, snapshot);
    throw error;
  }
}

/** The case is no longer as the person saw it: either this very press already worked, or somebody else moved it. */
async function alreadyDone(
  db: PrismaClient,
  { caseId, requestKey }: MoveRequest,
  seen: CaseSnapshot,
): Promise<MoveResult> {
  const twin = await db.auditEntry.findUnique({ where: { caseId_requestKey: { caseId, requestKey } } });
  if (twin) return { done: "already", caseId, version: twin.seq - 1 };
  throw new DomainError("conflict", await describeLastMove(db, seen.id));
}
