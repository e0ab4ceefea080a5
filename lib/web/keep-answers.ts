import { createHash } from "node:crypto";
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from "node:http";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import QuickLRU from "quick-lru";
import { isHeld } from "#lib/open-data/answer-unless-held.ts";
import type { RegistryColumns } from "#lib/registry/search/registry-columns.ts";
import { buildReadingCsp } from "#lib/security/build-csp.ts";
import { captureAnswer, type CapturedAnswer } from "./capture-answer.ts";
import { isKeptPath } from "./kept-path.ts";
import { withoutReact } from "./without-react.ts";

/** @param registry as it was read for this request; null when it was not */
export type Handler = (
  request: IncomingMessage,
  response: ServerResponse,
  registry: RegistryColumns | null,
) => Promise<void>;

/** Whether this reader may go on, with the headers that say what is left to them; null when it is too much. */
export type Allow = (request: IncomingMessage) => Promise<Record<string, string> | null>;

interface KeptAnswer {
  version: string;
  headers: OutgoingHttpHeaders;
  body: Buffer;
  /** Compressed when the first who takes it so asks for it. */
  zipped?: Promise<Buffer>;
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
 * asks is answered with the registry as it is now: it is asked for first, every time.
 * @param readRegistry as it is now
 */
export function keepAnswers(
  handler: Handler,
  readRegistry: () => Promise<RegistryColumns>,
  allow: Allow,
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  const kept = new QuickLRU<string, KeptAnswer>({ maxSize: MOST_KEPT });
  return async (request, response) => {
    const key = keyOf(request);
    if (key === null) return handler(request, response, null);
    const registry = await readRegistry().catch(() => null);
    // Without its database the portal says so in a page of its own.
    if (registry === null) return handler(request, response, null);
    const version = `${registry.revision} ${registry.today}`;
    const known = kept.get(key);
    if (known?.version === version) {
      const allowance = await allow(request);
      // Too much was asked: the handler knows how to say so.
      if (allowance === null) return handler(request, response, registry);
      return sendKept(request, response, known, allowance);
    }
    const wantsZip = request.headers["accept-encoding"];
    // What is kept is compressed here, once.
    delete request.headers["accept-encoding"];
    const { whole, send, release } = captureAnswer(response);
    // Some handlers end only when what they wrote has been sent: it is their answer that is waited for.
    const handled = handler(request, response, registry);
    const answer = await Promise.race([whole, handled.then(() => whole)]).catch((error: unknown) => {
      release();
      throw error;
    });
    if (!isWorthKeeping(answer)) return send(answer);
    const made = makeKept(answer, version);
    if (made.body.length <= LARGEST) kept.set(key, made);
    request.headers["accept-encoding"] = wantsZip;
    const left = Object.fromEntries(
      Object.entries(answer.headers).filter(([name]) => name.startsWith("ratelimit")),
    );
    const { status, headers, body } = await pack(request, made, left);
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

function makeKept({ headers, body }: CapturedAnswer, version: string): KeptAnswer {
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
  };
}

async function sendKept(
  request: IncomingMessage,
  response: ServerResponse,
  known: KeptAnswer,
  allowance: Record<string, string>,
): Promise<void> {
  const { status, headers, body } = await pack(request, known, allowance);
  response.writeHead(status, headers);
  response.end(body);
}

async function pack(
  { headers: asked }: IncomingMessage,
  kept: KeptAnswer,
  left: Record<string, unknown>,
): Promise<CapturedAnswer> {
  const { headers, body } = kept;
  const given: OutgoingHttpHeaders = { ...headers, ...(left as OutgoingHttpHeaders) };
  if (isHeld(asked["if-none-match"] ?? null, String(given.etag))) {
    delete given["content-type"];
    return { status: 304, headers: given, body: Buffer.alloc(0) };
  }
  const takesZip = /\bgzip\b/.test(String(asked["accept-encoding"] ?? ""));
  const sent = takesZip ? await (kept.zipped ??= compress(body)) : body;
  return {
    status: 200,
    headers: { ...given, "content-length": sent.length, ...(takesZip && { "content-encoding": "gzip" }) },
    body: sent,
  };
}
