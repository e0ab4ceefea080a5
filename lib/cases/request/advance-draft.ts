import { randomUUID } from "node:crypto";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Step } from "#lib/generated/prisma/enums.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { decideMove } from "#lib/workflow/decide-move.ts";
import type { MoveKey } from "#lib/workflow/moves.ts";
import { caseFactsOf } from "../case-facts-of.ts";
import { findCaseSnapshot } from "../case-snapshot.ts";
import { loadClock } from "../clock/load-clock.ts";
import { moveCase } from "../move-case.ts";

const COMPLETIONS: Partial<Record<Step, MoveKey>> = {
  request: "complete_request",
  draft: "complete_draft",
  annexes: "complete_annexes",
};

/**
 * Takes a case under preparation through the steps 1 to 3 that are complete: the office fills the request in the order
 * it likes, and the twelve steps follow. A colleague who does the same at once is no error.
 * @returns the version of the case afterwards.
 */
export async function advanceDraft(
  db: PrismaClient,
  actor: Actor,
  caseId: string,
  now = new Date(),
): Promise<number> {
  const [snapshot, clock] = await Promise.all([
    findCaseSnapshot(db, { id: caseId, officeId: actor.officeId }),
    loadClock(db, now),
  ]);
  if (!snapshot) return 0;
  const move = COMPLETIONS[snapshot.step];
  if (!move || !decideMove(move, actor, caseFactsOf(snapshot, clock)).allowed) return snapshot.version;
  const request = { actor, caseId, move, version: snapshot.version, requestKey: randomUUID(), now };
  await moveCase(db, request).catch((error: unknown) => {
    if (!(error instanceof DomainError && error.code === "conflict")) throw error;
  });
  return advanceDraft(db, actor, caseId, now);
}
