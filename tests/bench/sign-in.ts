import { encodeSession } from "#lib/auth/session-token.ts";
import { sessionOptions } from "#lib/auth/session-options.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";

/** The cookie of an account's session, as the sign-in would have set it. */
export async function cookieOf(db: PrismaClient, email: string): Promise<string> {
  const { id, sessionEpoch } = await db.user.findUniqueOrThrow({ where: { email } });
  const token = await encodeSession({ accountId: id, epoch: sessionEpoch, secondFactor: false });
  return `${sessionOptions().cookies.sessionToken.name}=${token}`;
}
