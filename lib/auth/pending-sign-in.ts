import { decode, encode } from "next-auth/jwt";
import { cookies } from "next/headers";
import { z } from "zod";
import type { SessionSubject } from "#lib/accounts/session-subject.ts";
import { sessionOptions } from "./session-options.ts";

const NAME = "portal.segundo-paso";
const PATH = "/acceso";
/** Five minutes to show the code, in seconds. */
const MAX_AGE = 5 * 60;
/** Another salt is another key: this token can never pass for a session's. */
const SALT = "second-step";

const pendingSchema = z.object({
  accountId: z.uuid(),
  epoch: z.int(),
  secondFactor: z.literal(false),
  returnTo: z.string(),
});

/** Somebody whose password was right and whose code is still to come. */
export interface PendingSignIn extends SessionSubject {
  returnTo: string;
}

export async function writePendingSignIn(pending: PendingSignIn): Promise<void> {
  const { secret, cookies: names } = sessionOptions();
  const value = await encode({ token: { ...pending }, secret, salt: SALT, maxAge: MAX_AGE });
  (await cookies()).set(NAME, value, { ...names.sessionToken.options, path: PATH, maxAge: MAX_AGE });
}

export async function findPendingSignIn(): Promise<PendingSignIn | null> {
  const token = (await cookies()).get(NAME)?.value;
  const { secret } = sessionOptions();
  const payload = token ? await decode({ token, secret, salt: SALT }).catch(() => null) : null;
  return pendingSchema.safeParse(payload).data ?? null;
}

export async function clearPendingSignIn(): Promise<void> {
  (await cookies()).set(NAME, "", {
    ...sessionOptions().cookies.sessionToken.options,
    path: PATH,
    maxAge: 0,
  });
}
