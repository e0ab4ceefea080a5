import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeAccount } from "./change-account.ts";
import { sendInvitation } from "./send-invitation.ts";

/** Sends a pending invitation again, with a new link and seven more days. */
export async function resendInvitation(actor: Actor, accountId: string): Promise<void> {
  await changeAccount(actor, accountId, "account:resend_invitation", async (tx, account, office) => {
    if (account.passwordHash) throw new DomainError("conflict", "Esa invitación ya fue aceptada.");
    await sendInvitation(tx, actor, account, office.name);
    return {};
  });
}
