import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { recordAccess } from "./record-access.ts";
import type { RequestOrigin } from "./session-subject.ts";

/** Notes that somebody left; their cookie is the caller's to remove. */
export const recordSignOut = (actor: Actor, origin: RequestOrigin): Promise<void> =>
  recordAccess(getDatabase(), actor, "access:sign_out", origin);
