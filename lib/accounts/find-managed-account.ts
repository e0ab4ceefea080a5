import { getDatabase } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { canManageOffice } from "./account-authority.ts";
import { stateOf } from "./account-state.ts";

/** A colleague's account, as who administers it sees it; null when it is not theirs, or is none. */
export async function findManagedAccount(actor: Actor, accountId: string) {
  if (!isUuid(accountId)) return null;
  const found = await getDatabase().user.findUnique({
    where: { id: accountId },
    relationLoadStrategy: "join",
    select: {
      id: true,
      name: true,
      email: true,
      position: true,
      role: true,
      passwordHash: true,
      totpConfirmedAt: true,
      disabledAt: true,
      lastSignInAt: true,
      createdAt: true,
      office: { select: { id: true, name: true, kind: true } },
    },
  });
  if (!found || !canManageOffice(actor, found.office.id)) return null;
  const { passwordHash, ...account } = found;
  return {
    ...account,
    state: stateOf({ accepted: passwordHash !== null, disabled: found.disabledAt !== null }),
  };
}
