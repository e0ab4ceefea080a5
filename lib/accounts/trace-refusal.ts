import { recordRefusal } from "#lib/audit/record-refusal.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";

interface Attempted {
  actor: Actor;
  /** What was tried, e.g. `account:disable`. */
  action: string;
  /** Id of the account or organisation it was aimed at, as it came. */
  target: string;
}

/**
 * Runs a change and, when it is refused, leaves a trace of it outside the transaction that was undone. A field filled
 * in wrong is no refusal of that kind.
 */
export async function traceRefusal<Result>(
  attempted: Attempted,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DomainError && error.code !== "invalid") {
      await recordRefusal(getDatabase(), { ...attempted, at: new Date(), error });
    }
    throw error;
  }
}
