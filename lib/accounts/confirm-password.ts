import { getDatabase } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { type Attempt, countAttempt, forgetAttempts } from "./attempt-limits.ts";
import { isPassword } from "./password-hash.ts";

/**
 * Asks again for the password before something that would let a stranger at an open screen keep the account.
 * @param field the form's field that the sentence belongs to.
 * @throws DomainError `invalid` when it is not the password; `too_many` after five wrong ones.
 */
export async function confirmPassword(actor: Actor, password: string, field: string): Promise<void> {
  const attempts: Attempt[] = [["password:account", actor.id]];
  await countAttempt(attempts);
  const { passwordHash } = await getDatabase().user.findUniqueOrThrow({
    where: { id: actor.id },
    select: { passwordHash: true },
  });
  if (!(await isPassword(password, passwordHash))) {
    const sentence = "No es su contraseña actual.";
    throw new DomainError("invalid", sentence, { [field]: sentence });
  }
  await forgetAttempts(attempts);
}
