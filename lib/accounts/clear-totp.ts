import type { Tx } from "#lib/kernel/db.ts";
import { queueMail } from "#lib/mail/queue-mail.ts";
import { securityNoticeMail } from "./mails/security-notice-mail.ts";

/**
 * Takes the second factor off an account, ends its sessions and tells the owner by mail.
 * @returns the number of the sessions that open from now on.
 */
export async function clearTotp(tx: Tx, account: { id: string; email: string }): Promise<number> {
  const { sessionEpoch } = await tx.user.update({
    where: { id: account.id },
    data: { totpSecret: null, totpConfirmedAt: null, totpLastStep: null, sessionEpoch: { increment: 1 } },
    select: { sessionEpoch: true },
  });
  await queueMail(tx, {
    to: account.email,
    eventKey: `factor-removed:${account.id}:${sessionEpoch}`,
    ...securityNoticeMail("factorRemoved", new Date()),
  });
  return sessionEpoch;
}
