import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeAccount } from "./change-account.ts";
import { clearTotp } from "./clear-totp.ts";

/** Takes the second factor off a colleague who lost the telephone. One's own is taken off knowing the password. */
export async function resetTotp(actor: Actor, accountId: string): Promise<void> {
  await changeAccount(actor, accountId, "account:reset_second_factor", async (tx, account) => {
    if (account.id === actor.id) {
      throw new DomainError(
        "forbidden",
        "Su propio segundo factor se quita en «Mi cuenta», con su contraseña.",
      );
    }
    if (!account.totpConfirmedAt) throw new DomainError("conflict", "Esa cuenta no tiene segundo factor.");
    await clearTotp(tx, account);
    return {};
  });
}
