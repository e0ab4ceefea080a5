import { getDatabase } from "#lib/kernel/db.ts";
import { queueMail } from "#lib/mail/queue-mail.ts";
import { passwordResetLink } from "./account-link.ts";
import { issueToken } from "./account-token.ts";
import { passwordResetMail } from "./mails/password-reset-mail.ts";
import { recordAccountChange } from "./record-account-change.ts";

/**
 * Queues the mail with the link to choose another password, if the address has an account in force; otherwise does
 * nothing. It answers nothing either way: who asks must not learn which addresses have an account.
 */
export async function requestPasswordReset(email: string): Promise<void> {
  await getDatabase().$transaction(async (tx) => {
    const account = await tx.user.findFirst({
      where: { email, passwordHash: { not: null }, disabledAt: null, office: { disabledAt: null } },
      select: { id: true, name: true, role: true, email: true, office: { select: { name: true } } },
    });
    if (!account) return;
    const { id, token, expiresAt } = await issueToken(tx, account.id, "PASSWORD_RESET");
    const mail = passwordResetMail({ link: passwordResetLink(token), expiresAt });
    await queueMail(tx, { to: account.email, eventKey: `password-reset:${id}`, ...mail });
    const author = { ...account, officeName: account.office.name };
    await recordAccountChange(tx, author, "account:request_password_reset", { account: account.id });
  });
}
