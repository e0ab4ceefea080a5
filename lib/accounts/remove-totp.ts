import { getDatabase } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { clearTotp } from "./clear-totp.ts";
import { confirmPassword } from "./confirm-password.ts";
import { recordAccountChange } from "./record-account-change.ts";

/**
 * Takes off one's own second factor, knowing the password.
 * @returns the number for the session that goes on in this browser.
 * @throws DomainError `forbidden` when the organisation requires one; `conflict` when there is none.
 */
export async function removeTotp(actor: Actor, password: string): Promise<number> {
  await confirmPassword(actor, password, "password");
  return getDatabase().$transaction(async (tx) => {
    const account = await tx.user.findUniqueOrThrow({
      where: { id: actor.id },
      select: { id: true, email: true, totpConfirmedAt: true, office: { select: { requiresTotp: true } } },
    });
    if (!account.totpConfirmedAt) throw new DomainError("conflict", "Su cuenta no tiene segundo factor.");
    if (account.office.requiresTotp) {
      throw new DomainError("forbidden", "Su organización exige el segundo factor: no se puede quitar.");
    }
    const sessionEpoch = await clearTotp(tx, account);
    await recordAccountChange(tx, actor, "account:remove_second_factor", { account: actor.id });
    return sessionEpoch;
  });
}
