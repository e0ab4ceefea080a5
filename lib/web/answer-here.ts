import type { IncomingMessage } from "node:http";
import { answerSearch } from "#lib/open-data/search/answer-search.ts";
import type { RegistryColumns } from "#lib/registry/search/registry-columns.ts";
import { DOWNLOAD_CSP } from "#lib/security/download-csp.ts";
import { staticHeaders, strictTransport } from "#lib/security/static-headers.ts";
import type { Allow, Handler } from "./keep-answers.ts";

/** Routes of the portal that are also answered without Next: its way to them costs more than what they do. */
const ROUTES: Record<string, (request: Request, registry: RegistryColumns) => Promise<Response>> = {
  "/api/rai": answerSearch,
};

/**
 * Puts before Next those of its routes that programs ask for most, with the same answer and the same headers
 * (proxy.ts). Whatever is not a plain read goes on to Next.
 */
export function answerHere(next: Handler, allow: Allow): Handler {
  return async (request, response, registry) => {
    const { method, url = "" } = request;
    const answer = ROUTES[url.split("?", 1)[0]!];
    if (answer === undefined || method !== "GET" || registry === null)
      return next(request, response, registry);
    const left = await allow(request);
    if (left === null) return next(request, response, registry);
    const asked = new Request(new URL(url, "http://localhost"), { headers: conditions(request) });
    const { status, headers, body } = await answer(asked, registry);
    response.writeHead(status, {
      ...staticHeaders,
      "Content-Security-Policy": DOWNLOAD_CSP,
      ...(request.headers["x-forwarded-proto"] === "https" && strictTransport),
      ...left,
      ...Object.fromEntries(headers),
    });
    response.end(body && Buffer.from(await new Response(body).arrayBuffer()));
  };
}

const conditions = ({ headers }: IncomingMessage): Record<string, string> => {
  const held = headers["if-none-match"];
  return held === undefined ? {} : { "If-None-Match": held };
};
