import { z } from "zod";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { countAttempt } from "./attempt-limits.ts";
import { emailSchema } from "./email.ts";
import type { RequestOrigin } from "./session-subject.ts";

/**
 * Checks what was typed to ask for another password, without looking whether there is such an account.
 * @returns the address, as it is stored.
 * @throws DomainError `invalid` for what is no address; `too_many` when an address or a machine asks too often.
 */
export async function admitPasswordReset(typed: string, { address }: RequestOrigin): Promise<string> {
  const { email } = parseInput(z.object({ email: emailSchema }), { email: typed });
  await countAttempt([
    ["reset:address", address],
    ["reset:account", email],
  ]);
  return email;
}
