import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import type { SessionSubject } from "#lib/accounts/session-subject.ts";
import { sessionOptions } from "./session-options.ts";

/** However much it is used, a session ends a week after the sign-in. In seconds. */
const LONGEST = 7 * 24 * 60 * 60;

const claimsSchema = z.object({
  sub: z.uuid(),
  epoch: z.int(),
  secondFactor: z.boolean(),
  /** When the person signed in and when this token was made, in seconds. */
  since: z.int(),
  iat: z.int(),
});

export interface OpenSession extends SessionSubject {
  since: number;
  issuedAt: number;
}

const nowInSeconds = () => Math.floor(Date.now() / 1000);

/** The encrypted token of a session. @param since seconds of the sign-in, when the session is an older one renewed. */
export function encodeSession(subject: SessionSubject, since = nowInSeconds()): Promise<string> {
  const { secret, session } = sessionOptions();
  const { accountId: sub, epoch, secondFactor } = subject;
  return encode({ token: { sub, epoch, secondFactor, since }, secret, maxAge: session.maxAge });
}

/** What a token says, or null when it is not ours, was altered or is too old. It proves nothing about the account. */
export async function decodeSession(token: string): Promise<OpenSession | null> {
  const { secret } = sessionOptions();
  const payload = await decode({ token, secret }).catch(() => null);
  const claims = claimsSchema.safeParse(payload).data;
  if (!claims || nowInSeconds() - claims.since > LONGEST) return null;
  const { sub: accountId, epoch, secondFactor, since, iat: issuedAt } = claims;
  return { accountId, epoch, secondFactor, since, issuedAt };
}
