import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { changePassword } from "#lib/accounts/change-password.ts";
import { disableAccount } from "#lib/accounts/disable-account.ts";
import { endOtherSessions } from "#lib/accounts/end-other-sessions.ts";
import { findSessionAccount } from "#lib/accounts/find-session-account.ts";
import { hashPassword } from "#lib/accounts/password-hash.ts";
import { requestPasswordReset } from "#lib/accounts/request-password-reset.ts";
import { isResetLinkAlive, resetPassword } from "#lib/accounts/reset-password.ts";
import { signIn } from "#lib/accounts/sign-in.ts";
import { updateProfile } from "#lib/accounts/update-profile.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { lastToken } from "./last-link.ts";

const db = getDatabase();
const OLD = "tres tristes tigres";
const NEW = "sillas azules en la azotea";
let world: World;
let passwordHash: string;
let serial = 0;
let actor: Actor;

beforeAll(async () => {
  world = await createWorld(db);
  passwordHash = await hashPassword(OLD);
});

beforeEach(async () => {
  const { role, officeId, officeKind, officeName } = world.own.editor;
  const email = `persona${++serial}@ejemplo.gob.mx`;
  const row = { email, name: "Ana Ruiz", role, officeId, officeKind };
  const { id } = await db.user.create({ data: { ...row, passwordHash } });
  actor = { ...row, id, officeName };
});

const enter = (password: string) => signIn({ email: actor.email, password }, { address: `10.1.${serial}.1` });
const session = (epoch: number) =>
  findSessionAccount({ accountId: actor.id, sessionId: randomUUID(), epoch, secondFactor: false });

test("by mail: once, within the hour, and every open session ends", async () => {
  await requestPasswordReset(actor.email);
  const token = await lastToken(actor.email);
  expect(await isResetLinkAlive(token)).toBe(true);
  expect(await session(0)).not.toBeNull();
  await resetPassword(token, NEW);
  expect(await session(0)).toBeNull();
  expect(await isResetLinkAlive(token)).toBe(false);
  await expect(resetPassword(token, "otra frase bien larga")).rejects.toMatchObject({ code: "conflict" });
  await expect(enter(OLD)).rejects.toMatchObject({ code: "unauthenticated" });
  expect((await enter(NEW)).subject.epoch).toBe(1);
});

test("two uses of one link at once: one of the passwords stands", async () => {
  await requestPasswordReset(actor.email);
  const token = await lastToken(actor.email);
  const results = await Promise.allSettled([
    resetPassword(token, NEW),
    resetPassword(token, "otra frase bien larga"),
  ]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await db.user.findUniqueOrThrow({ where: { id: actor.id } })).sessionEpoch).toBe(1);
});

test("an expired link, or one replaced by a later mail, is refused", async () => {
  await requestPasswordReset(actor.email);
  const former = await lastToken(actor.email);
  await requestPasswordReset(actor.email);
  const latter = await lastToken(actor.email);
  await expect(resetPassword(former, NEW)).rejects.toMatchObject({ code: "conflict" });
  const expired = { expiresAt: new Date(Date.now() - 1) };
  await db.accountToken.updateMany({ where: { userId: actor.id, usedAt: null }, data: expired });
  await expect(resetPassword(latter, NEW)).rejects.toMatchObject({ code: "conflict" });
});

test("nothing is sent to an unknown, pending or disabled account, and nothing is said", async () => {
  const before = await db.outgoingMail.count();
  await expect(requestPasswordReset("nadie@ejemplo.gob.mx")).resolves.toBeUndefined();
  await db.user.update({ where: { id: actor.id }, data: { passwordHash: null } });
  await requestPasswordReset(actor.email);
  await db.user.update({ where: { id: actor.id }, data: { passwordHash, disabledAt: new Date() } });
  await requestPasswordReset(actor.email);
  expect(await db.outgoingMail.count()).toBe(before);
});

test("a link already sent dies with the account", async () => {
  await requestPasswordReset(actor.email);
  const token = await lastToken(actor.email);
  await disableAccount(world.own.head, actor.id);
  await expect(resetPassword(token, NEW)).rejects.toMatchObject({ code: "conflict" });
});

test("an invitation's link does not reset, nor does a wrong one", async () => {
  for (const token of ["", "x", "a".repeat(43), "a".repeat(5000)]) {
    await expect(resetPassword(token, NEW)).rejects.toMatchObject({ code: "conflict" });
  }
});

test("in one's account: knowing the present one; the other sessions end and the owner is told", async () => {
  await expect(changePassword(actor, "no es esta", NEW)).rejects.toMatchObject({
    fields: { current: expect.any(String) },
  });
  await expect(changePassword(actor, OLD, "corta")).rejects.toMatchObject({
    fields: { password: expect.any(String) },
  });
  await expect(changePassword(actor, OLD, OLD)).rejects.toMatchObject({
    fields: { password: expect.any(String) },
  });
  const epoch = await changePassword(actor, OLD, NEW);
  expect(await session(0)).toBeNull();
  expect(await session(epoch)).not.toBeNull();
  const mail = await db.outgoingMail.findFirstOrThrow({ where: { to: actor.email } });
  expect(mail.subject).toContain("contraseña");
  expect(mail.text).not.toContain(NEW);
});

test("guessing the present one is limited", async () => {
  for (let n = 0; n < 5; n += 1) {
    await expect(changePassword(actor, "no es esta", NEW)).rejects.toMatchObject({ code: "invalid" });
  }
  await expect(changePassword(actor, OLD, NEW)).rejects.toMatchObject({ code: "too_many" });
});

test("sign out everywhere else", async () => {
  const epoch = await endOtherSessions(actor);
  expect(await session(0)).toBeNull();
  expect(await session(epoch)).not.toBeNull();
});

test("one's own data: 300 characters are refused, the trail keeps the change", async () => {
  const wrong = { name: "n".repeat(300), position: "Enlace", wantsMail: false };
  await expect(updateProfile(actor, wrong)).rejects.toMatchObject({
    fields: { name: expect.stringContaining("160") },
  });
  await updateProfile(actor, { ...wrong, name: "Ana María Ruiz" });
  expect(await db.user.findUniqueOrThrow({ where: { id: actor.id } })).toMatchObject({
    name: "Ana María Ruiz",
    wantsMail: false,
  });
  expect(await db.auditEntry.count({ where: { actorId: actor.id, action: "account:update_profile" } })).toBe(
    1,
  );
});

test("no password, link or hash is ever in the trail", async () => {
  await requestPasswordReset(actor.email);
  const token = await lastToken(actor.email);
  await resetPassword(token, NEW);
  const rows = await db.$queryRaw<{ text: string }[]>`SELECT e::text AS text FROM audit_entries e`;
  const trail = rows.map(({ text }) => text).join("\n");
  for (const secret of [token, NEW, OLD, "argon2id"]) expect(trail).not.toContain(secret);
});
