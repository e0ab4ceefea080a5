import { z } from "zod";
import { getDatabase } from "#lib/kernel/db.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { confirmPassword } from "./confirm-password.ts";
import { hashPassword } from "./password-hash.ts";
import { newPasswordSchema } from "./password-rules.ts";
import { setPassword } from "./set-password.ts";

/**
 * Changes one's own password, knowing the present one. Every other session ends.
 * @returns the number for the session that goes on in this browser.
 * @throws DomainError `invalid` with the field; `too_many` after several wrong guesses of the present one.
 */
export async function changePassword(actor: Actor, current: string, next: string): Promise<number> {
  await confirmPassword(actor, current, "current");
  const newPassword = newPasswordSchema(actor.email).refine((password) => password !== current, {
    error: "La contraseña nueva debe ser distinta de la actual.",
  });
  const { password } = parseInput(z.object({ password: newPassword }), { password: next });
  const passwordHash = await hashPassword(password);
  return getDatabase().$transaction((tx) =>
    setPassword(tx, { account: actor, passwordHash, action: "account:change_password" }),
  );
}
