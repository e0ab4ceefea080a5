import { NextResponse, type NextRequest } from "next/server";
import { renewSession } from "#lib/auth/renew-session.ts";
import { PATH_HEADER } from "#lib/auth/path-header.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { allowRead } from "#lib/security/allow-read.ts";
import type { ReadAllowance } from "#lib/security/count-read.ts";
import { refuseRead } from "#lib/security/refuse-read.ts";
import { buildCsp } from "#lib/security/build-csp.ts";
import { DOWNLOAD_CSP, isDownload } from "#lib/security/download-csp.ts";
import { createNonce } from "#lib/security/create-nonce.ts";
import { isOneClick } from "#lib/security/is-one-click.ts";
import { isPublicPath } from "#lib/security/is-public-path.ts";
import { isSameOrigin } from "#lib/security/is-same-origin.ts";
import { staticHeaders, strictTransport } from "#lib/security/static-headers.ts";
import { ownOrigin } from "#lib/security/own-origin.ts";

type Refusal = { status: number; body: string; headers: HeadersInit };

const inWords = { ...staticHeaders, "Content-Type": "text/plain; charset=utf-8" };
const fromElsewhere: Refusal = {
  status: 403,
  headers: inWords,
  body: "La solicitud no se atendió porque no provino de este portal. Abra la página desde el propio portal y vuelva a intentarlo.",
};
const unreadable: Refusal = {
  status: 400,
  headers: inWords,
  body: "Esa dirección está mal escrita: revísela o vuelva al inicio del portal.",
};

/** Next fails on an address that cannot be decoded, before any page could answer. */
function isReadable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname);
    return true;
  } catch {
    return false;
  }
}

function originOf({ headers }: NextRequest, scheme: string): string {
  const { appUrl, mode } = getSettings();
  return ownOrigin({ appUrl, production: mode === "production", host: headers.get("host"), scheme });
}

const comesFrom = ({ method, headers }: NextRequest, origin: string): boolean =>
  isSameOrigin(
    { method, origin: headers.get("origin"), secFetchSite: headers.get("sec-fetch-site") },
    origin,
  );

function findRefusal(request: NextRequest, origin: string, { retryAfter }: ReadAllowance): Refusal | null {
  const { pathname } = request.nextUrl;
  if (!isOneClick(pathname) && !comesFrom(request, origin)) return fromElsewhere;
  if (!isReadable(pathname)) return unreadable;
  if (retryAfter === null) return null;
  const { body, headers } = refuseRead(request, retryAfter);
  return { status: 429, body, headers: { ...staticHeaders, ...headers } };
}

/**
 * The door of every request: refuses writes from elsewhere and readers who take too much, and dresses the answer with
 * the headers of its own.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const scheme = request.headers.get("x-forwarded-proto") === "https" ? "https:" : request.nextUrl.protocol;
  const https = scheme === "https:";
  const nonce = createNonce();
  const csp = buildCsp({ nonce, development: process.env.NODE_ENV === "development", https });

  const allowance = await allowRead(request.nextUrl.pathname, request.headers.get("x-forwarded-for"));
  const origin = originOf(request, scheme);
  const refused = findRefusal(request, origin, allowance);
  // Next reads the nonce for its own scripts from this header of the request.
  const forwarded = new Headers(request.headers);
  forwarded.set("Content-Security-Policy", csp);
  // Next compares a write's origin with this header, which anybody can send, and fails when they differ.
  forwarded.set("X-Forwarded-Host", new URL(origin).host);
  forwarded.set(PATH_HEADER, request.nextUrl.pathname + request.nextUrl.search);
  const response = refused
    ? new NextResponse(refused.body, { status: refused.status, headers: refused.headers })
    : NextResponse.next({ request: { headers: forwarded } });

  // What is set here stands above what the route says.
  response.headers.set("Content-Security-Policy", isDownload(request.nextUrl.pathname) ? DOWNLOAD_CSP : csp);
  for (const [name, value] of Object.entries(allowance.headers)) response.headers.set(name, value);
  if (https) for (const [name, value] of Object.entries(strictTransport)) response.headers.set(name, value);
  if (refused || !isPublicPath(request.nextUrl.pathname)) {
    response.headers.set("Cache-Control", "private, no-store");
    // Only here: a cookie on an answer that a cache may keep would be handed to everyone.
    const renewed = await renewSession(request.method, (name) => request.cookies.get(name)?.value);
    if (renewed) response.cookies.set(renewed);
  }
  return response;
}

// Only the built files are left out: they are read-only and the same for everyone.
export const config = { matcher: ["/((?!_next/static/).*)"] };
