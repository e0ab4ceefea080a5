import { cookies } from "next/headers";
import type { SessionSubject } from "#lib/accounts/session-subject.ts";
import { sessionOptions } from "./session-options.ts";
import { decodeSession, encodeSession, type OpenSession, type SessionOrigin } from "./session-token.ts";

/**
 * Opens a session in this browser. Only in a server action or a route handler.
 * @param origin when the session is an older one that goes on.
 */
export async function writeSession(subject: SessionSubject, origin?: SessionOrigin): Promise<void> {
  const { session, cookies: names } = sessionOptions();
  const { name, options } = names.sessionToken;
  (await cookies()).set(name, await encodeSession(subject, origin), { ...options, maxAge: session.maxAge });
}

/** The session goes on in this browser after the account's number went up and ended the others. */
export async function continueSession(epoch: number, changes: Partial<SessionSubject> = {}): Promise<void> {
  const open = await readSession();
  if (open) await writeSession({ ...open, ...changes, epoch }, open);
}

export async function clearSession(): Promise<void> {
  const { name, options } = sessionOptions().cookies.sessionToken;
  (await cookies()).set(name, "", { ...options, maxAge: 0 });
}

/** What the browser's cookie says, or null. Whether the account is still in force is `findSession`'s to tell. */
export async function readSession(): Promise<OpenSession | null> {
  const token = (await cookies()).get(sessionOptions().cookies.sessionToken.name)?.value;
  return token ? decodeSession(token) : null;
}
