import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeAccount } from "./change-account.ts";

/** Opens again an account that was shut, with the password and second factor it had. */
export async function enableAccount(actor: Actor, accountId: string): Promise<void> {
  await changeAccount(actor, accountId, "account:enable", async (tx, account) => {
    if (!account.disabledAt) throw new DomainError("conflict", "Esa cuenta ya estaba habilitada.");
    await tx.user.update({ where: { id: account.id }, data: { disabledAt: null } });
    return {};
  });
}
