import { redirect } from "next/navigation";
import type { SessionAccount } from "#lib/accounts/find-session-account.ts";
import { findSession } from "./find-session.ts";
import { readRequestPath } from "./request-origin.ts";
import { signInHref } from "./return-path.ts";

/** Only for the pages where a second factor is set up: everything else asks `requireActor`. */
export async function requireSession(): Promise<SessionAccount> {
  return (await findSession()) ?? redirect(signInHref(await readRequestPath()));
}
