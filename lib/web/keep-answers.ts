import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import QuickLRU from "quick-lru";
import { isHeld } from "#lib/open-data/answer-unless-held.ts";
import { buildReadingCsp } from "#lib/security/build-csp.ts";
import { captureAnswer, type CapturedAnswer } from "./capture-answer.ts";
import { isKeptPath } from "./kept-path.ts";
import { withoutReact } from "./without-react.ts";

export type Handler = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

interface KeptAnswer {
  version: string;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  zipped: Buffer;
}

/** Some fifty kilobytes each; at the very worst, a few hundred megabytes. */
const MOST_KEPT = 1000;
/** Bytes. */
const LARGEST = 400_000;
/** Said anew with each answer. */
const OF_ONE_ANSWER =
  /^(?:date|connection|keep-alive|transfer-encoding|content-length|content-encoding|ratelimit.*)$/;

const compress = promisify(gzip);

/**
 * Puts before a handler a memory of the public answers: each is kept until the registry, or the day, changes. Whoever
 * asks is answered with the registry as it is now: its version is asked for first, every time.
 * @param readVersion the same text as long as nothing that is public has changed
 * @param allow whether this reader may go on, and the headers that say what is left to them
 */
export function keepAnswers(
  handler: Handler,
  readVersion: () => Promise<string>,
  allow: (request: IncomingMessage) => Promise<Record<string, string> | null>,
): Handler {
  const kept = new QuickLRU<string, KeptAnswer>({ maxSize: MOST_KEPT });
  return async (request, response) => {
    const key = keyOf(request);
    if (key === null) return handler(request, response);
    const version = await readVersion().catch(() => null);
    // Without its database the portal says so in a page of its own.
    if (version === null) return handler(request, response);
    const known = kept.get(key);
    if (known?.version === version) {
      const allowance = await allow(request);
      // Too much was asked: the handler knows how to say so.
      if (allowance === null) return handler(request, response);
      return sendKept(request, response, known, allowance);
    }
    const wantsZip = request.headers["accept-encoding"];
    // What is kept is compressed here, once.
    delete request.headers["accept-encoding"];
    const { whole, send, release } = captureAnswer(response);
    // Some handlers end only when what they wrote has been sent: it is their answer that is waited for.
    const handled = handler(request, response);
    const answer = await Promise.race([whole, handled.then(() => whole)]).catch((error: unknown) => {
      release();
      throw error;
    });
    if (!isWorthKeeping(answer)) return send(answer);
    const made = await makeKept(answer, version);
    if (made.body.length <= LARGEST) kept.set(key, made);
    request.headers["accept-encoding"] = wantsZip;
    const left = Object.fromEntries(
      Object.entries(answer.headers).filter(([name]) => name.startsWith("ratelimit")),
    );
    const { status, headers, body } = pack(request, made, left);
    send({ status, headers, body });
  };
}

/** Null for what is not kept: other methods, other paths, and the pieces of a page that a router asks for. */
function keyOf({ method, url = "", headers }: IncomingMessage): string | null {
  if (method !== "GET" || headers.rsc !== undefined || headers.range !== undefined || url.length > 2000)
    return null;
  const [pathname] = url.split("?");
  return isKeptPath(pathname!) && !url.includes("_rsc=")
    ? `${String(headers["x-forwarded-proto"])} ${url}`
    : null;
}

const isWorthKeeping = ({ status, headers }: CapturedAnswer): boolean =>
  status === 200 && headers["set-cookie"] === undefined;

async function makeKept({ headers, body }: CapturedAnswer, version: string): Promise<KeptAnswer> {
  const isPage = String(headers["content-type"]).startsWith("text/html");
  const text = isPage ? Buffer.from(withoutReact(body.toString("utf8"))) : body;
  const stay = Object.entries(headers).filter(([name]) => !OF_ONE_ANSWER.test(name));
  return {
    version,
    headers: {
      ...Object.fromEntries(stay),
      etag: headers.etag ?? `"${createHash("sha256").update(text).digest("base64url").slice(0, 27)}"`,
      vary: "Accept-Encoding",
      ...(isPage && {
        "content-security-policy": buildReadingCsp(headers["strict-transport-security"] !== undefined),
        "cache-control": "public, max-age=0, must-revalidate",
      }),
    },
    body: text,
    zipped: await compress(text),
  };
}

function sendKept(
  request: IncomingMessage,
  response: ServerResponse,
  known: KeptAnswer,
  allowance: Record<string, string>,
): void {
  const { status, headers, body } = pack(request, known, allowance);
  response.writeHead(status, headers);
  response.end(body);
}

function pack(
  { headers: asked }: IncomingMessage,
  { headers, body, zipped }: KeptAnswer,
  left: Record<string, unknown>,
): CapturedAnswer {
  const given: OutgoingHttpHeaders = { ...headers, ...(left as OutgoingHttpHeaders) };
  if (isHeld(asked["if-none-match"] ?? null, String(given.etag))) {
    delete given["content-type"];
    return { status: 304, headers: given, body: Buffer.alloc(0) };
  }
  const takesZip = /\bgzip\b/.test(String(asked["accept-encoding"] ?? ""));
  const sent = takesZip ? zipped : body;
  return {
    status: 200,
    headers: { ...given, "content-length": sent.length, ...(takesZip && { "content-encoding": "gzip" }) },
    body: sent,
  };
}
