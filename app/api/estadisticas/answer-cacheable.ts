import { createHash } from "node:crypto";
import { OPEN_TO_ALL } from "./open-data-headers.ts";

/** Any cache may keep it five minutes: an agreement published now shows soon. */
const CACHE_CONTROL = "public, max-age=300";

/** Answers with the text, or with 304 when the reader says that it has it already. */
export function answerCacheable(request: Request, body: string, headers: Record<string, string>): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  const common = { ...OPEN_TO_ALL, "Cache-Control": CACHE_CONTROL, ETag: etag };
  return isHeld(request.headers.get("if-none-match"), etag)
    ? new Response(null, { status: 304, headers: common })
    : new Response(body, { headers: { ...common, ...headers } });
}

/** A proxy that compresses marks the tag as weak (W/): for a read it is the same one (RFC 9110, 13.1.2). */
const isHeld = (header: string | null, etag: string): boolean =>
  header !== null &&
  header.split(",").some((tag) => tag.trim() === "*" || tag.trim().replace(/^W\//, "") === etag);
