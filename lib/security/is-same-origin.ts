type WriteRequest = {
  method: string;
  /** The headers `Origin` and `Sec-Fetch-Site`, as received. */
  origin: string | null;
  secFetchSite: string | null;
};

const readingMethods = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Whether a request may change something, by where it comes from: the defence against another site's page posting with
 * the reader's cookies. Reads always may. A write must name our origin, or, when the browser sent no `Origin`, say that
 * it is `same-origin`; a write that says neither is refused, since every browser in use sends at least one.
 *
 * @param ownOrigin scheme, host and port of the portal, `https://portal.example`
 */
export function isSameOrigin(request: WriteRequest, ownOrigin: string): boolean {
  if (readingMethods.has(request.method.toUpperCase())) return true;
  if (request.origin !== null) return request.origin === ownOrigin;
  return request.secFetchSite === "same-origin";
}
