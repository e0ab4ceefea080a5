import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { SessionSubject } from "./session-subject.ts";

export interface SessionAccount {
  actor: Actor;
  /** The organisation requires a second factor and this account has none yet: nothing else may be done before. */
  needsSecondFactor: boolean;
}

/**
 * Who a session belongs to, read at every request so that a disabled account is out at once. One query.
 * @returns null when the account or its organisation is disabled, the session was ended, or the second factor that the
 * account has was not shown.
 */
export async function findSessionAccount(
  subject: SessionSubject & { sessionId: string },
): Promise<SessionAccount | null> {
  const account = await getDatabase().user.findUnique({
    relationLoadStrategy: "join",
    where: {
      id: subject.accountId,
      sessionEpoch: subject.epoch,
      endedSessions: { none: { id: subject.sessionId } },
      passwordHash: { not: null },
      disabledAt: null,
      office: { disabledAt: null },
    },
    select: {
      id: true,
      name: true,
      email: true,
      role: true,
      officeId: true,
      officeKind: true,
      totpConfirmedAt: true,
      office: { select: { name: true, requiresTotp: true } },
    },
  });
  if (!account) return null;
  const { totpConfirmedAt, office, ...person } = account;
  if (totpConfirmedAt && !subject.secondFactor) return null;
  return {
    actor: { ...person, officeName: office.name },
    needsSecondFactor: office.requiresTotp && !totpConfirmedAt,
  };
}
