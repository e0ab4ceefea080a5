import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { beginTotp } from "#lib/accounts/begin-totp.ts";
import { confirmTotp } from "#lib/accounts/confirm-totp.ts";
import { findSessionAccount } from "#lib/accounts/find-session-account.ts";
import { findTotpSetup } from "#lib/accounts/find-totp-setup.ts";
import { passSecondFactor } from "#lib/accounts/pass-second-factor.ts";
import { hashPassword } from "#lib/accounts/password-hash.ts";
import { removeTotp } from "#lib/accounts/remove-totp.ts";
import { resetTotp } from "#lib/accounts/reset-totp.ts";
import { signIn } from "#lib/accounts/sign-in.ts";
import { openTotp } from "#lib/accounts/totp-code.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";

const db = getDatabase();
const PASSWORD = "tres tristes tigres";
const origin = { address: "10.2.0.1" };
let world: World;
let passwordHash: string;
let serial = 0;
let actor: Actor;

beforeAll(async () => {
  world = await createWorld(db);
  passwordHash = await hashPassword(PASSWORD);
});

beforeEach(async () => {
  const { role, officeId, officeKind, officeName } = world.own.editor;
  const row = { email: `persona${++serial}@ejemplo.gob.mx`, name: "Ana Ruiz", role, officeId, officeKind };
  const { id } = await db.user.create({ data: { ...row, passwordHash } });
  actor = { ...row, id, officeName };
});

const PERIOD_MS = 30_000;

/** The code a telephone shows some periods from now. Each test uses them in order, since one works once. */
async function codeAt(periods: number): Promise<string> {
  const { id, email, totpSecret } = await db.user.findUniqueOrThrow({ where: { id: actor.id } });
  return openTotp({ id, email, totpSecret: totpSecret! }).generate({
    timestamp: Date.now() + periods * PERIOD_MS,
  });
}

/** The code that confirms it is forgotten as the last one used, so that a test can use the present one. */
async function setUp(): Promise<number> {
  await beginTotp(actor);
  const epoch = await confirmTotp(actor, await codeAt(0));
  await db.user.update({ where: { id: actor.id }, data: { totpLastStep: null } });
  return epoch;
}

const enter = () => signIn({ email: actor.email, password: PASSWORD }, origin);

test("the key is shown to be copied, sealed in the database, and counts once a code confirms it", async () => {
  expect(await findTotpSetup(actor)).toBeNull();
  await beginTotp(actor);
  const setup = await findTotpSetup(actor);
  expect(setup?.key).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
  expect(setup?.picture).toMatch(/^data:image\/svg\+xml;base64,/);
  const row = await db.user.findUniqueOrThrow({ where: { id: actor.id } });
  expect(row.totpSecret).not.toContain(setup!.key.replaceAll(" ", ""));
  expect((await enter()).next).toBe("session");
  await confirmTotp(actor, await codeAt(0));
  expect((await enter()).next).toBe("code");
  expect(await findTotpSetup(actor)).toBeNull();
});

test("once in use, sessions opened without it end, and it cannot be begun again", async () => {
  const epoch = await setUp();
  expect(
    await findSessionAccount({ accountId: actor.id, sessionId: randomUUID(), epoch: 0, secondFactor: false }),
  ).toBeNull();
  expect(
    await findSessionAccount({ accountId: actor.id, sessionId: randomUUID(), epoch, secondFactor: false }),
  ).toBeNull();
  expect(
    await findSessionAccount({ accountId: actor.id, sessionId: randomUUID(), epoch, secondFactor: true }),
  ).not.toBeNull();
  await expect(beginTotp(actor)).rejects.toMatchObject({ code: "conflict" });
});

test("a code works once, also by two at the same time", async () => {
  await setUp();
  const { subject } = await enter();
  const code = await codeAt(0);
  const results = await Promise.allSettled([1, 2, 3].map(() => passSecondFactor(subject, code, origin)));
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected", "rejected"]);
  await expect(passSecondFactor(subject, code, origin)).rejects.toMatchObject({ code: "invalid" });
});

test("a code of a period before the last one used is refused", async () => {
  await setUp();
  const { subject } = await enter();
  expect((await passSecondFactor(subject, await codeAt(1), origin)).secondFactor).toBe(true);
  await expect(passSecondFactor(subject, await codeAt(0), origin)).rejects.toMatchObject({ code: "invalid" });
});

test("typed with a blank in the middle it is the same code", async () => {
  await setUp();
  const { subject } = await enter();
  const code = await codeAt(0);
  const typed = ` ${code.slice(0, 3)} ${code.slice(3)} `;
  expect(await passSecondFactor(subject, typed, origin)).toEqual({ ...subject, secondFactor: true });
});

test("guessing is limited, also from many addresses", async () => {
  await setUp();
  const { subject } = await enter();
  for (let n = 0; n < 5; n += 1) {
    const from = { address: `10.3.0.${n}` };
    await expect(passSecondFactor(subject, "000000", from)).rejects.toMatchObject({ code: "invalid" });
  }
  await expect(passSecondFactor(subject, await codeAt(0), origin)).rejects.toMatchObject({
    code: "too_many",
  });
});

test("the second half does not serve once the account changed", async () => {
  await setUp();
  const { subject } = await enter();
  await db.user.update({ where: { id: actor.id }, data: { sessionEpoch: { increment: 1 } } });
  const code = await codeAt(0);
  await expect(passSecondFactor(subject, code, origin)).rejects.toMatchObject({ code: "unauthenticated" });
  await db.user.update({
    where: { id: actor.id },
    data: { sessionEpoch: subject.epoch, disabledAt: new Date() },
  });
  await expect(passSecondFactor(subject, code, origin)).rejects.toMatchObject({ code: "unauthenticated" });
});

test("a key moved to another account's row opens nothing", async () => {
  await setUp();
  const { totpSecret } = await db.user.findUniqueOrThrow({ where: { id: actor.id } });
  expect(() =>
    openTotp({ id: world.admin.id, email: "x@ejemplo.gob.mx", totpSecret: totpSecret! }),
  ).toThrow();
});

test("the head takes it off a colleague who lost the telephone; the colleague is told", async () => {
  await setUp();
  await resetTotp(world.own.head, actor.id);
  expect((await enter()).next).toBe("session");
  const mails = await db.outgoingMail.findMany({ where: { to: actor.email }, orderBy: { createdAt: "asc" } });
  expect(mails.map(({ subject }) => subject.split(" · ")[0])).toEqual([
    "Se activó el segundo factor de su cuenta",
    "Se quitó el segundo factor de su cuenta",
  ]);
});

test("one's own is taken off with the password, unless the organisation requires it", async () => {
  await setUp();
  const { officeId } = actor;
  await expect(removeTotp(actor, "no es esta")).rejects.toMatchObject({ code: "invalid" });
  await db.office.update({ where: { id: officeId }, data: { requiresTotp: true } });
  await expect(removeTotp(actor, PASSWORD)).rejects.toMatchObject({ code: "forbidden" });
  await db.office.update({ where: { id: officeId }, data: { requiresTotp: false } });
  const epoch = await removeTotp(actor, PASSWORD);
  expect(
    await findSessionAccount({ accountId: actor.id, sessionId: randomUUID(), epoch, secondFactor: false }),
  ).not.toBeNull();
});
