import { getDatabase } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { type Attempt, AttemptsExhausted, countAttempt, forgetAttempts } from "./attempt-limits.ts";
import { recordAccess } from "./record-access.ts";
import type { RequestOrigin, SessionSubject } from "./session-subject.ts";
import { findSignInAccount, recordSignIn } from "./sign-in-account.ts";
import { consumeCode } from "./totp-code.ts";
import { wrongCode } from "./wrong-code.ts";

/**
 * The second half of a sign-in: the code of the telephone, after the password.
 * @param subject whom the password was right for, minutes ago at most.
 * @throws DomainError `unauthenticated` when the account changed since; `invalid` for the code; `too_many`.
 */
export async function passSecondFactor(
  subject: SessionSubject,
  typed: string,
  origin: RequestOrigin,
): Promise<SessionSubject> {
  const account = await findSignInAccount({ id: subject.accountId });
  if (!account?.totpSecret || account.closed || account.sessionEpoch !== subject.epoch) {
    throw new DomainError("unauthenticated", "Empiece de nuevo con su correo y su contraseña.");
  }
  const attempts: Attempt[] = [["code:account", account.id]];
  const db = getDatabase();
  try {
    await countAttempt(attempts);
  } catch (error) {
    if (error instanceof AttemptsExhausted && error.first) {
      await recordAccess(db, account, "access:attempts_exhausted", origin);
    }
    throw error;
  }
  if (!(await consumeCode(db, { ...account, totpSecret: account.totpSecret }, typed))) {
    await recordAccess(db, account, "access:code_refused", origin);
    throw wrongCode();
  }
  await forgetAttempts(attempts);
  await recordSignIn(account, origin);
  return { ...subject, secondFactor: true };
}
