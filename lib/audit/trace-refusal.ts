import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { recordRefusal } from "./record-refusal.ts";
import type { TrailAction } from "./trail-action.ts";

export interface Attempted {
  actor: Actor;
  /** What was tried, e.g. `account:disable`. */
  action: TrailAction;
  /** What it was aimed at, as it came: it may not exist. */
  target?: string;
  at: Date;
}

/**
 * Runs a change and, when the person had no right to it, leaves a trace outside the transaction that was undone. A
 * field filled in wrong, or a colleague who came first, is everyday work and leaves none.
 */
export async function traceRefusal<Result>(
  db: PrismaClient,
  attempted: Attempted,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError && (error.code === "forbidden" || error.code === "not_found")) {
      await recordRefusal(db, { ...attempted, error });
    }
    throw error;
  }
}
