import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeAccount } from "./change-account.ts";

/** Withdraws a pending invitation; nobody ever entered with that account, so it goes with its links. */
export async function cancelInvitation(actor: Actor, accountId: string): Promise<void> {
  await changeAccount(actor, accountId, "account:cancel_invitation", async (tx, account) => {
    await tx.accountToken.deleteMany({ where: { userId: account.id, user: { passwordHash: null } } });
    // Accepted at this very moment: the guard finds no row and the person stays.
    const { count } = await tx.user.deleteMany({ where: { id: account.id, passwordHash: null } });
    if (count === 0) throw new DomainError("conflict", "Esa invitación ya fue aceptada.");
    return {};
  });
}
