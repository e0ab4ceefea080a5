import type { Author } from "#lib/audit/append-entry.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { queueMail } from "#lib/mail/queue-mail.ts";
import { voidTokens } from "./account-token.ts";
import { securityNoticeMail } from "./mails/security-notice-mail.ts";
import { recordAccountChange } from "./record-account-change.ts";

interface PasswordChange {
  account: Author & { id: string; email: string };
  passwordHash: string;
  action: "account:reset_password" | "account:change_password";
}

/**
 * Writes another password, ends every open session, voids the links and tells the owner by mail.
 * @returns the number of the sessions that open from now on.
 */
export async function setPassword(
  tx: Tx,
  { account, passwordHash, action }: PasswordChange,
): Promise<number> {
  const { sessionEpoch } = await tx.user.update({
    where: { id: account.id },
    data: { passwordHash, sessionEpoch: { increment: 1 } },
    select: { sessionEpoch: true },
  });
  await voidTokens(tx, account.id);
  await queueMail(tx, {
    to: account.email,
    eventKey: `password:${account.id}:${sessionEpoch}`,
    ...securityNoticeMail("password", new Date()),
  });
  await recordAccountChange(tx, account, action, { account: account.id });
  return sessionEpoch;
}
