import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { getSettings } from "#lib/kernel/env.ts";

const sign = (purpose: string, id: string): string =>
  createHmac("sha256", Buffer.from(hkdfSync("sha256", getSettings().appSecret, "", `portal:${purpose}`, 32)))
    .update(id)
    .digest("base64url");

/** An id for the address of a page that only who was sent it may open. It needs no row of its own, and any mail can carry it. */
export const signId = (purpose: string, id: string): string => `${id}.${sign(purpose, id)}`;

/** The id, when it was signed here for that purpose; null for anything else. */
export function readSignedId(purpose: string, token: string): string | null {
  const [id = "", signature = ""] = token.split(".");
  if (!isUuid(id)) return null;
  const [given, expected] = [Buffer.from(signature), Buffer.from(sign(purpose, id.toLowerCase()))];
  return given.length === expected.length && timingSafeEqual(given, expected) ? id.toLowerCase() : null;
}
