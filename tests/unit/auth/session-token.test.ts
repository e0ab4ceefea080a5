import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { encode } from "next-auth/jwt";
import { renewSession } from "#lib/auth/renew-session.ts";
import { sessionOptions } from "#lib/auth/session-options.ts";
import { decodeSession, encodeSession } from "#lib/auth/session-token.ts";

vi.hoisted(() => {
  process.env.DATABASE_URL = "postgresql://nowhere.invalid/none";
  process.env.APP_SECRET = "a secret that is only for this test, 0123456789";
});

const HOUR = 3_600_000;
const subject = { accountId: "019a0000-0000-7000-8000-000000000000", epoch: 3, secondFactor: true };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-11-21T12:00:00Z") });
});
afterEach(() => {
  vi.useRealTimers();
});

const later = (ms: number) => vi.setSystemTime(Date.now() + ms);
const { name } = sessionOptions().cookies.sessionToken;
const renew = (token: string, method = "GET") =>
  renewSession(method, (asked) => (asked === name ? token : undefined));

test("a token says whose session it is, and nothing to who reads it", async () => {
  const token = await encodeSession(subject);
  expect(await decodeSession(token)).toMatchObject(subject);
  expect(token).not.toContain(Buffer.from(subject.accountId).toString("base64url").slice(0, 12));
});

test("altered, of another secret, of the second step, or not a token: nobody", async () => {
  const token = await encodeSession(subject);
  const claims = { sub: subject.accountId, epoch: 3, secondFactor: true, since: 0 };
  const { secret } = sessionOptions();
  for (const wrong of [
    `${token.slice(0, -2)}aa`,
    "",
    "a.b.c",
    await encode({ token: claims, secret: "otro secreto de más de treinta y dos" }),
    await encode({ token: claims, secret, salt: "second-step" }),
    await encode({ token: { sub: "no-es-un-id" }, secret }),
  ]) {
    expect(await decodeSession(wrong)).toBeNull();
  }
});

test("twelve hours without use end it", async () => {
  const token = await encodeSession(subject);
  later(12 * HOUR - 60_000);
  expect(await decodeSession(token)).not.toBeNull();
  later(2 * 60_000);
  expect(await decodeSession(token)).toBeNull();
});

test("in use it is renewed, by reads alone and not at every one, for a week at most", async () => {
  let token = await encodeSession(subject);
  later(29 * 60_000);
  expect(await renew(token)).toBeNull();
  later(2 * 60_000);
  expect(await renew(token, "POST")).toBeNull();
  let renewals = 0;
  for (let hours = 0; hours < 24 * 14; hours += 6) {
    const cookie = await renew(token);
    if (!cookie) break;
    expect(cookie).toMatchObject({ name, httpOnly: true, sameSite: "lax", path: "/", maxAge: 12 * 3600 });
    token = cookie.value;
    renewals += 1;
    later(6 * HOUR);
  }
  expect(renewals).toBe(28);
  expect(await decodeSession(token)).toBeNull();
});

test("served by https, the cookie travels by nothing else", async () => {
  vi.resetModules();
  process.env.APP_URL = "https://portal.example";
  const served = (await import("#lib/auth/session-options.ts")).sessionOptions();
  expect(served.cookies.sessionToken).toMatchObject({
    name: "__Secure-next-auth.session-token",
    options: { secure: true, httpOnly: true, sameSite: "lax" },
  });
});
