import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { recordAccountChange } from "./record-account-change.ts";

/**
 * Ends every session of one's own account.
 * @returns the number for the session that goes on in this browser.
 */
export async function endOtherSessions(actor: Actor): Promise<number> {
  return getDatabase().$transaction(async (tx) => {
    const { sessionEpoch } = await tx.user.update({
      where: { id: actor.id },
      data: { sessionEpoch: { increment: 1 } },
      select: { sessionEpoch: true },
    });
    await recordAccountChange(tx, actor, "account:end_other_sessions", { account: actor.id });
    return sessionEpoch;
  });
}
