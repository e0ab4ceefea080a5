/** Open data: any site may read it from its own pages, with the mark it needs to ask again and what is left to it. */
export const OPEN_TO_ALL = {
  "Access-Control-Allow-Origin": "*",
  "Access-Control-Expose-Headers": "ETag, RateLimit, RateLimit-Policy, Retry-After",
} as const;

/** What a browser asks before it sends another site's conditional request. */
export const answerPreflight = (): Response =>
  new Response(null, {
    status: 204,
    headers: {
      ...OPEN_TO_ALL,
      "Access-Control-Allow-Methods": "GET, HEAD, OPTIONS",
      "Access-Control-Allow-Headers": "If-None-Match",
      "Access-Control-Max-Age": "86400",
    },
  });
