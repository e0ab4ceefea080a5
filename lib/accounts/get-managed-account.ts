import { z } from "zod";
import { getDatabase } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { canManageOffice } from "./account-authority.ts";
import { stateOf } from "./account-state.ts";

/** A colleague's account, as who administers it sees it. @throws DomainError `not_found` when it is not theirs. */
export async function getManagedAccount(actor: Actor, accountId: string) {
  if (!z.uuid().safeParse(accountId).success) throw notFound();
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
  if (!found || !canManageOffice(actor, found.office.id)) throw notFound();
  const { passwordHash, ...account } = found;
  return {
    ...account,
    state: stateOf({ accepted: passwordHash !== null, disabled: found.disabledAt !== null }),
  };
}
