import { getDatabase } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { queueMail } from "#lib/mail/queue-mail.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { type Attempt, countAttempt, forgetAttempts } from "./attempt-limits.ts";
import { securityNoticeMail } from "./mails/security-notice-mail.ts";
import { recordAccountChange } from "./record-account-change.ts";
import { consumeCode } from "./totp-code.ts";
import { wrongCode } from "./wrong-code.ts";

/**
 * Puts the second factor in use, by a first code of the telephone. Sessions opened without it end.
 * @returns the number for the session that goes on in this browser.
 * @throws DomainError `invalid` for the code, `conflict` when there is no key waiting, `too_many`.
 */
export async function confirmTotp(actor: Actor, typed: string): Promise<number> {
  const attempts: Attempt[] = [["code:account", actor.id]];
  await countAttempt(attempts);
  const sessionEpoch = await getDatabase().$transaction(async (tx) => {
    const account = await tx.user.findUnique({
      where: { id: actor.id, totpConfirmedAt: null },
      select: { id: true, email: true, totpSecret: true },
    });
    if (!account?.totpSecret) throw new DomainError("conflict", "No hay un segundo factor por confirmar.");
    const waiting = { ...account, totpSecret: account.totpSecret };
    const at = new Date();
    if (!(await consumeCode(tx, waiting, typed, { totpConfirmedAt: at, sessionEpoch: { increment: 1 } }))) {
      throw wrongCode();
    }
    const epoch = await tx.user.findUniqueOrThrow({
      where: { id: actor.id },
      select: { sessionEpoch: true },
    });
    const mail = securityNoticeMail("factorSet", at);
    await queueMail(tx, {
      to: actor.email,
      eventKey: `factor-set:${actor.id}:${epoch.sessionEpoch}`,
      ...mail,
    });
    await recordAccountChange(tx, actor, "account:set_second_factor", { account: actor.id });
    return epoch.sessionEpoch;
  });
  await forgetAttempts(attempts);
  return sessionEpoch;
}
