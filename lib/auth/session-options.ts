import type { AuthOptions } from "next-auth";
import { getSettings } from "#lib/kernel/env.ts";

/** A session lasts this long after its last use, in seconds. */
const MAX_AGE = 12 * 60 * 60;

/**
 * next-auth's options for the session alone. Its sign-in endpoint is not mounted: with credentials it serves no form
 * without script nor our sentences beside the fields, and what is not mounted cannot be attacked. The token, the name
 * of the cookie and its attributes are next-auth's, so `getServerSession(sessionOptions())` reads it too.
 */
export function sessionOptions() {
  const { appUrl, appSecret } = getSettings();
  const secure = appUrl.startsWith("https:");
  return {
    providers: [],
    secret: appSecret,
    session: { strategy: "jwt", maxAge: MAX_AGE },
    cookies: {
      sessionToken: {
        name: `${secure ? "__Secure-" : ""}next-auth.session-token`,
        options: { httpOnly: true, sameSite: "lax", path: "/", secure },
      },
    },
  } as const satisfies AuthOptions;
}
