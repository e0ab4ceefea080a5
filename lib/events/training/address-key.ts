import { createHmac, hkdfSync } from "node:crypto";
import { getSettings } from "#lib/kernel/env.ts";

/**
 * A digest of a mail address under a key of this portal alone: whoever has the address asks for it, and from the digest
 * nobody goes back to the address, nor tries a list of addresses without the portal's secret.
 * @returns 64 hexadecimal digits
 */
export const addressKey = (email: string): string =>
  createHmac(
    "sha256",
    Buffer.from(hkdfSync("sha256", getSettings().appSecret, "", "portal:training-address", 32)),
  )
    .update(email.toLowerCase())
    .digest("hex");
