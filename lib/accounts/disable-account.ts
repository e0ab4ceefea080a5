import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { voidTokens } from "./account-token.ts";
import { changeAccount } from "./change-account.ts";

/**
 * Shuts an account: out at its next request, and its links are void. Nobody shuts their own, so an organisation never
 * loses its last head by the head's own hand.
 */
export async function disableAccount(actor: Actor, accountId: string): Promise<void> {
  await changeAccount(actor, accountId, "account:disable", async (tx, account) => {
    if (account.id === actor.id) {
      throw new DomainError(
        "forbidden",
        "No puede deshabilitar su propia cuenta: pídalo a otra persona titular.",
      );
    }
    if (!account.passwordHash) {
      throw new DomainError(
        "conflict",
        "Esa persona no ha aceptado su invitación: cancélela en lugar de deshabilitarla.",
      );
    }
    if (account.disabledAt) throw new DomainError("conflict", "Esa cuenta ya estaba deshabilitada.");
    await tx.user.update({
      where: { id: account.id },
      data: { disabledAt: new Date(), sessionEpoch: { increment: 1 } },
    });
    await voidTokens(tx, account.id);
    return {};
  });
}
