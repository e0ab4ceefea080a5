import type { Handler } from "./keep-answers.ts";

/** What a request object of the web platform refuses to be (Fetch, 4.2): Next fails on it. */
const FORBIDDEN = /^(?:CONNECT|TRACE|TRACK)$/i;

/** Answers in words the requests that Next could not even read. */
export function refuseMethod(next: Handler): Handler {
  return async (request, response, registry) => {
    if (!FORBIDDEN.test(request.method ?? "")) return next(request, response, registry);
    response.writeHead(405, {
      "Content-Type": "text/plain; charset=utf-8",
      Allow: "GET, HEAD, POST, OPTIONS",
    });
    response.end("Esta dirección no atiende solicitudes de esa clase.");
  };
}
