import { getDatabase } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { createTotpSecret } from "./totp-code.ts";

/**
 * Gives one's account a key for the telephone. It counts for nothing until a code confirms it, and asking again
 * gives another one.
 * @throws DomainError `conflict` when there is already a second factor in use.
 */
export async function beginTotp(actor: Actor): Promise<void> {
  const { count } = await getDatabase().user.updateMany({
    where: { id: actor.id, totpConfirmedAt: null },
    data: { totpSecret: createTotpSecret(actor.id), totpLastStep: null },
  });
  if (count === 0) throw new DomainError("conflict", "Su cuenta ya tiene un segundo factor.");
}
