import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { recordAccess } from "./record-access.ts";
import type { RequestOrigin } from "./session-subject.ts";

/** Ends a session for whoever has a copy of its cookie, and notes that somebody left. */
export async function recordSignOut(actor: Actor, sessionId: string, origin: RequestOrigin): Promise<void> {
  const db = getDatabase();
  await db.endedSession.createMany({ data: { id: sessionId, userId: actor.id }, skipDuplicates: true });
  await recordAccess(db, actor, "access:sign_out", origin);
}
