import { randomUUID } from "node:crypto";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import type { SessionSubject } from "#lib/accounts/session-subject.ts";
import { sessionOptions } from "./session-options.ts";

/** However much it is used, a session ends a week after the sign-in. In seconds. */
const LONGEST = 7 * 24 * 60 * 60;

const claimsSchema = z.object({
  sub: z.uuid(),
  /** Of the session, the same through its renewals. */
  session: z.uuid(),
  epoch: z.int(),
  secondFactor: z.boolean(),
  /** When the person signed in and when this token was made, in seconds. */
  since: z.int(),
  iat: z.int(),
});

/** What stays the same when a session is made anew. */
export interface SessionOrigin {
  sessionId: string;
  /** Seconds of the sign-in. */
  since: number;
}

export interface OpenSession extends SessionSubject, SessionOrigin {
  issuedAt: number;
}

const nowInSeconds = () => Math.floor(Date.now() / 1000);

/** The encrypted token of a session. @param origin when the session is an older one that goes on. */
export function encodeSession(
  subject: SessionSubject,
  { sessionId, since }: SessionOrigin = { sessionId: randomUUID(), since: nowInSeconds() },
): Promise<string> {
  const { secret, session } = sessionOptions();
  const { accountId: sub, epoch, secondFactor } = subject;
  return encode({
    token: { sub, session: sessionId, epoch, secondFactor, since },
    secret,
    maxAge: session.maxAge,
  });
}

/** What a token says, or null when it is not ours, was altered or is too old. It proves nothing about the account. */
export async function decodeSession(token: string): Promise<OpenSession | null> {
  const { secret } = sessionOptions();
  const payload = await decode({ token, secret }).catch(() => null);
  const claims = claimsSchema.safeParse(payload).data;
  if (!claims || nowInSeconds() - claims.since > LONGEST) return null;
  const { sub: accountId, session: sessionId, epoch, secondFactor, since, iat: issuedAt } = claims;
  return { accountId, sessionId, epoch, secondFactor, since, issuedAt };
}
