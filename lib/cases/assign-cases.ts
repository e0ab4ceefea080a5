import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { sideOf } from "#lib/permissions/roles.ts";
import { moveCase } from "./move-case.ts";

/** At most one page of the inbox at a time. */
export const MOST_CASES = 100;

export interface CasesToAssign {
  /** Each with the version that was on the screen. */
  cases: readonly { id: string; version: number }[];
  assigneeId: string;
  /** One per form shown: the same press arriving twice assigns once. */
  requestKey: string;
}

export interface Assigned {
  assigned: number;
  /** Left as they were, each for its own reason: somebody moved it meanwhile, it was closed. */
  refused: number;
}

/**
 * Puts several cases in one colleague's charge, each by its own move: one that is refused holds back no other.
 * @throws DomainError invalid when there is nothing to assign or nobody to receive it; forbidden and not_found as the
 * one writer says, when it says it of every case.
 */
export async function assignCases(
  db: PrismaClient,
  actor: Actor,
  { cases, assigneeId, requestKey }: CasesToAssign,
): Promise<Assigned> {
  if (cases.length === 0) throw new DomainError("invalid", "Marque al menos un expediente.");
  if (cases.length > MOST_CASES) {
    throw new DomainError("invalid", `Asigne hasta ${MOST_CASES} expedientes a la vez.`);
  }
  const move = sideOf(actor.role) === "CJA" ? "assign_cja" : "assign_dgcp";
  let assigned = 0;
  const refusals: DomainError[] = [];
  for (const { id: caseId, version } of cases) {
    try {
      await moveCase(db, { actor, caseId, move, version, requestKey, input: { assigneeId } });
      assigned++;
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      refusals.push(error);
    }
  }
  if (assigned === 0) throw refusals[0]!;
  return { assigned, refused: refusals.length };
}
