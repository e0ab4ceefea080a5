import { recordRefusal } from "#lib/audit/record-refusal.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";

interface Attempt {
  actor: Actor;
  /** What was tried, e.g. `request:save`. */
  action: string;
  /** The case aimed at, as it came. */
  target?: string;
  at: Date;
}

/**
 * Runs a change of a request. When the person had no right to it, a trace is left outside the transaction that was
 * undone; a field filled in wrong or a colleague who came first is everyday work and leaves none.
 */
export async function traceRefusal<Result>(
  db: PrismaClient,
  attempt: Attempt,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError && (error.code === "forbidden" || error.code === "not_found")) {
      await recordRefusal(db, { ...attempt, error });
    }
    throw error;
  }
}
