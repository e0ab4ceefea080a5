import { z } from "zod";
import { getDatabase } from "#lib/kernel/db.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { consumeToken, deadLink, findTokenOwner } from "./account-token.ts";
import { hashPassword } from "./password-hash.ts";
import { newPasswordSchema } from "./password-rules.ts";
import { setPassword } from "./set-password.ts";

/** Whether a link to choose another password still works. */
export const isResetLinkAlive = async (token: string): Promise<boolean> =>
  (await findTokenOwner(getDatabase(), token, "PASSWORD_RESET")) !== null;

/**
 * Writes another password by the link of a mail, once. Opens no session: the second factor still has to be shown.
 * @throws DomainError `conflict` when the link no longer works; `invalid` for the password.
 */
export async function resetPassword(token: string, password: string): Promise<void> {
  const db = getDatabase();
  const found = await findTokenOwner(db, token, "PASSWORD_RESET");
  if (!found) throw deadLink();
  const { office, ...user } = found.user;
  const parsed = parseInput(z.object({ password: newPasswordSchema(user.email) }), { password });
  const passwordHash = await hashPassword(parsed.password);
  await db.$transaction(async (tx) => {
    if (!(await consumeToken(tx, token, "PASSWORD_RESET"))) throw deadLink();
    const account = { ...user, officeName: office.name };
    await setPassword(tx, { account, passwordHash, action: "account:reset_password" });
  });
}
