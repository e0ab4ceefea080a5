import { getDatabase } from "#lib/kernel/db.ts";
import { DomainError, type FieldErrors } from "#lib/kernel/errors.ts";
import {
  type Attempt,
  AttemptsExhausted,
  countAttempt,
  forgetAttempts,
  refundAttempt,
} from "./attempt-limits.ts";
import { normalizeEmail } from "./email.ts";
import { isPassword } from "./password-hash.ts";
import { recordAccess, UNKNOWN } from "./record-access.ts";
import type { RequestOrigin, SessionSubject } from "./session-subject.ts";
import { findSignInAccount, recordSignIn, type SignInAccount } from "./sign-in-account.ts";

/** One sentence for a wrong password, no such account, one not yet accepted and one that was disabled. */
const refused = () =>
  new DomainError(
    "unauthenticated",
    "El correo o la contraseña no son correctos, o la cuenta no está habilitada.",
  );

export type SignInResult =
  | { next: "session"; subject: SessionSubject }
  /** The password was right; the code of the telephone is still to come. */
  | { next: "code"; subject: SessionSubject };

/**
 * Checks address and password. The same work is done and the same said whether or not there is such an account.
 * @throws DomainError `invalid` for an empty field, `unauthenticated`, `too_many` with the minutes to wait.
 */
export async function signIn(
  typed: { email: string; password: string },
  origin: RequestOrigin,
): Promise<SignInResult> {
  const email = normalizeEmail(typed.email);
  refuseBlanks(email, typed.password);
  const own: Attempt[] = [["sign-in:pair", `${email} ${origin.address}`]];
  const shared: Attempt[] = [
    ["sign-in:address", origin.address],
    ["sign-in:account", email],
  ];
  const account = await findSignInAccount({ email });
  const author = account ?? UNKNOWN;
  try {
    await countAttempt([...own, ...shared]);
  } catch (error) {
    if (error instanceof AttemptsExhausted && error.first) {
      await recordAccess(getDatabase(), author, "access:attempts_exhausted", origin);
    }
    throw error;
  }

  const matches = await isPassword(typed.password, account?.passwordHash ?? null);
  if (!account || !matches || account.closed) {
    await recordAccess(getDatabase(), author, "access:refused", origin, {
      reason: reasonOf(account, matches),
    });
    throw refused();
  }
  await forgetAttempts(own);
  await refundAttempt(shared);
  const subject = { accountId: account.id, epoch: account.sessionEpoch, secondFactor: false };
  if (account.totpConfirmedAt) return { next: "code", subject };
  await recordSignIn(account, origin);
  return { next: "session", subject };
}

/** For the administrator's eyes only. */
function reasonOf(account: SignInAccount | null, matches: boolean): string {
  if (!account) return "no_account";
  if (!account.passwordHash) return "invitation_pending";
  return matches ? "disabled" : "wrong_password";
}

function refuseBlanks(email: string, password: string): void {
  const fields: FieldErrors = {
    ...(email === "" ? { email: "Escriba su correo institucional." } : {}),
    ...(password === "" ? { password: "Escriba su contraseña." } : {}),
  };
  if (Object.keys(fields).length > 0) throw new DomainError("invalid", "Faltan datos para entrar.", fields);
}
