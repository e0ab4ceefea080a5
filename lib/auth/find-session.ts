import { cache } from "react";
import { findSessionAccount, type SessionAccount } from "#lib/accounts/find-session-account.ts";
import { readSession } from "./session-cookie.ts";

/**
 * Who this browser's session belongs to, whether or not they still owe a second factor; null when nobody. Read from
 * the database once per request, however many ask.
 */
export const findSession = cache(async (): Promise<SessionAccount | null> => {
  const open = await readSession();
  return open && findSessionAccount(open);
});
