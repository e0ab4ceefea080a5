/** What an answer says of its body: one without a body says none of it. */
const ABOUT_THE_BODY = ["Content-Type", "Content-Length", "Content-Disposition"];

/**
 * Answers with the body, or with 304 when the reader says that it has it already.
 * @param given with the `ETag` of the body
 * @param body made only when it is sent
 */
export function answerUnlessHeld(request: Request, given: HeadersInit, body: () => BodyInit): Response {
  const headers = new Headers(given);
  if (!isHeld(request.headers.get("If-None-Match"), headers.get("ETag"))) {
    return new Response(body(), { headers });
  }
  for (const name of ABOUT_THE_BODY) headers.delete(name);
  return new Response(null, { status: 304, headers });
}

/** A proxy that compresses marks the tag as weak (W/): for a read it is the same one (RFC 9110, 13.1.2). */
export const isHeld = (asked: string | null, etag: string | null): boolean =>
  asked !== null &&
  etag !== null &&
  asked.split(",").some((tag) => tag.trim() === "*" || strong(tag.trim()) === strong(etag));

const strong = (tag: string): string => tag.replace(/^W\//, "");
