import { sessionOptions } from "./session-options.ts";
import { decodeSession, encodeSession } from "./session-token.ts";

/** How old a token grows before it is made anew, in seconds: not one cookie per request. */
const RENEW_AFTER = 30 * 60;

/**
 * Makes a session in use last: pages cannot write cookies, so the proxy does, on reads alone (a write may be the one
 * that ends the session). It reads no database: a renewed token of a disabled account is as useless as the former.
 * @returns the cookie to set, or null when it is not time yet or there is no session.
 */
export async function renewSession(method: string, readCookie: (name: string) => string | undefined) {
  if (method !== "GET") return null;
  const { cookies, session } = sessionOptions();
  const { name, options } = cookies.sessionToken;
  const token = readCookie(name);
  const open = token ? await decodeSession(token) : null;
  if (!open || Date.now() / 1000 - open.issuedAt < RENEW_AFTER) return null;
  return { name, value: await encodeSession(open, open), ...options, maxAge: session.maxAge };
}
