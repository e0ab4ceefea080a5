import { createHash } from "node:crypto";
import { answerUnlessHeld } from "./answer-unless-held.ts";
import { OPEN_TO_ALL } from "./cross-origin.ts";

/** Seconds that any cache may keep open data: an agreement published now shows soon. */
export const MAX_AGE = 300;

/**
 * Open data whose body is at hand, or 304 when the reader says that it has it already.
 * @param maxAge seconds that any cache may keep it
 */
export function answerCacheable(
  request: Request,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string>,
  maxAge = MAX_AGE,
): Response {
  const etag = `"${createHash("sha256").update(body).digest("base64url").slice(0, 27)}"`;
  return answerUnlessHeld(
    request,
    { ...OPEN_TO_ALL, "Cache-Control": `public, max-age=${maxAge}`, ETag: etag, ...headers },
    () => body,
  );
}
