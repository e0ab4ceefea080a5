import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { findSessionAccount } from "#lib/accounts/find-session-account.ts";
import { recordSignOut } from "#lib/accounts/record-sign-out.ts";
import { hashPassword } from "#lib/accounts/password-hash.ts";
import { signIn } from "#lib/accounts/sign-in.ts";
import { disableAccount } from "#lib/accounts/disable-account.ts";
import { setOfficeDisabled } from "#lib/offices/set-office-disabled.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";

const db = getDatabase();
const PASSWORD = "tres tristes tigres";
let world: World;
let passwordHash: string;
let serial = 0;
let email: string;
let accountId: string;
let address: string;

beforeAll(async () => {
  world = await createWorld(db);
  passwordHash = await hashPassword(PASSWORD);
});

async function createAccount(of: Actor, data = {}) {
  const { role, officeId, officeKind } = of;
  const row = { email: `persona${++serial}@ejemplo.gob.mx`, name: "Ana Ruiz", role, officeId, officeKind };
  return db.user.create({ data: { ...row, passwordHash, ...data } });
}

beforeEach(async () => {
  ({ id: accountId, email } = await createAccount(world.own.editor));
  address = `10.0.${serial}.1`;
});

const enter = (password = PASSWORD, as = email, from = address) =>
  signIn({ email: as, password }, { address: from });
const refusal = (work: Promise<unknown>) =>
  work.then(
    () => "entered",
    (error: { code: string; message: string }) => `${error.code}: ${error.message}`,
  );
const accessEntries = () =>
  db.auditEntry.findMany({ where: { stream: "access" }, orderBy: { seq: "desc" }, take: 3 });

describe("the door", () => {
  test("opens with the password, whatever the capitals and blanks of the address", async () => {
    const { next, subject } = await enter(PASSWORD, `  ${email.toUpperCase()}\t`);
    expect({ next, subject }).toEqual({
      next: "session",
      subject: { accountId, epoch: 0, secondFactor: false },
    });
    const [entry] = await accessEntries();
    expect(entry).toMatchObject({ action: "access:sign_in", actorId: accountId, visibility: "ADMIN" });
    expect((await db.user.findUniqueOrThrow({ where: { id: accountId } })).lastSignInAt).not.toBeNull();
  });

  test("takes an accented password typed either way", async () => {
    const hash = await hashPassword("canción de mañana".normalize("NFD"));
    await db.user.update({ where: { id: accountId }, data: { passwordHash: hash } });
    expect((await enter("canción de mañana".normalize("NFC"))).next).toBe("session");
  });

  test("says the same of a wrong password, an unknown, a disabled and a pending account", async () => {
    const disabled = await createAccount(world.own.editor, { disabledAt: new Date() });
    const pending = await createAccount(world.own.editor, { passwordHash: null });
    const answers = await Promise.all([
      refusal(enter("otra contraseña más")),
      refusal(enter(PASSWORD, "nadie@ejemplo.gob.mx")),
      refusal(enter(PASSWORD, disabled.email)),
      refusal(enter(PASSWORD, pending.email)),
    ]);
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toMatch(/^unauthenticated: /);
  });

  test("asks for what is missing without counting it as an attempt", async () => {
    for (let n = 0; n < 8; n += 1) {
      await expect(enter("", " ")).rejects.toMatchObject({
        code: "invalid",
        fields: { email: expect.any(String), password: expect.any(String) },
      });
    }
    expect((await enter()).next).toBe("session");
  });

  test("writes down who failed, never what was typed", async () => {
    await refusal(enter("mi secreto mal escrito"));
    await refusal(enter(PASSWORD, "secreto-en-el-correo@ejemplo.gob.mx"));
    const entries = await accessEntries();
    expect(entries[0]).toMatchObject({
      action: "access:refused",
      actorId: null,
      actorName: "Cuenta desconocida",
    });
    expect(entries[1]).toMatchObject({ action: "access:refused", actorId: accountId });
    const text = JSON.stringify(entries, (_, value: unknown) =>
      typeof value === "bigint" ? `${value}` : value,
    );
    expect(text).not.toContain("secreto");
  });
});

describe("attempts", () => {
  test("five wrong ones close the door for the address, with the minutes to wait, also to the right password", async () => {
    for (let n = 0; n < 5; n += 1) expect(await refusal(enter("no es esta"))).toMatch(/^unauthenticated/);
    expect(await refusal(enter())).toMatch(/^too_many: Hubo demasiados intentos. Espere 15 minutos/);
    const [entry] = await accessEntries();
    expect(entry).toMatchObject({ action: "access:attempts_exhausted", actorId: accountId });
  });

  test("twenty at once are all counted", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => refusal(enter("no es esta"))));
    expect(answers.filter((answer) => answer.startsWith("unauthenticated"))).toHaveLength(5);
    const exhausted = { stream: "access", action: "access:attempts_exhausted", actorId: accountId };
    expect(await db.auditEntry.count({ where: exhausted })).toBe(1);
  });

  test("its owner still gets in from another address", async () => {
    for (let n = 0; n < 7; n += 1) await refusal(enter("no es esta"));
    expect((await enter(PASSWORD, email, "10.9.9.9")).next).toBe("session");
  });

  test("a success starts the count again", async () => {
    for (let round = 0; round < 3; round += 1) {
      for (let n = 0; n < 4; n += 1) await refusal(enter("no es esta"));
      expect((await enter()).next).toBe("session");
    }
  });

  test("one address that tries many accounts is stopped, and many successes from one office are not", async () => {
    for (let n = 0; n < 60; n += 1) await enter(PASSWORD, email, "10.8.8.8");
    for (let n = 0; n < 50; n += 1) await refusal(enter("no es esta", `a${n}@ejemplo.gob.mx`, "10.7.7.7"));
    expect(await refusal(enter(PASSWORD, email, "10.7.7.7"))).toMatch(/^too_many/);
    expect((await enter(PASSWORD, email, "10.8.8.8")).next).toBe("session");
  });

  test("the counters do not keep the addresses that were typed", async () => {
    await refusal(enter("no es esta"));
    const rows = await db.rateLimiterFlexible.findMany();
    expect(JSON.stringify(rows)).not.toContain(email);
  });
});

describe("a session, read again at every request", () => {
  const session = () =>
    findSessionAccount({ accountId, sessionId: randomUUID(), epoch: 0, secondFactor: false });

  test("is of the account as it is now", async () => {
    await db.user.update({ where: { id: accountId }, data: { role: "office_reader" } });
    expect((await session())?.actor).toEqual({
      id: accountId,
      email,
      name: "Ana Ruiz",
      role: "office_reader",
      officeId: world.own.editor.officeId,
      officeKind: "MUNICIPAL",
      officeName: world.own.editor.officeName,
    });
  });

  test("a disabled account is out at its next request, and not in again when it is enabled", async () => {
    await disableAccount(world.own.head, accountId);
    expect(await session()).toBeNull();
    await db.user.update({ where: { id: accountId }, data: { disabledAt: null } });
    expect(await session()).toBeNull();
  });

  test("so are all of a disabled organisation, and nobody gets in", async () => {
    const { officeId } = world.own.head;
    await setOfficeDisabled(world.admin, officeId, true);
    expect(await session()).toBeNull();
    expect(await refusal(enter())).toMatch(/^unauthenticated/);
    await setOfficeDisabled(world.admin, officeId, false);
    expect(await session()).not.toBeNull();
  });

  test("another number of session, an account that has a second factor not shown, or none at all: nobody", async () => {
    expect(
      await findSessionAccount({ accountId, sessionId: randomUUID(), epoch: 1, secondFactor: false }),
    ).toBeNull();
    await db.user.update({
      where: { id: accountId },
      data: { totpSecret: "x", totpConfirmedAt: new Date() },
    });
    expect(await session()).toBeNull();
    expect(
      await findSessionAccount({ accountId, sessionId: randomUUID(), epoch: 0, secondFactor: true }),
    ).not.toBeNull();
  });

  test("left by its person, it opens no more with a copy of its cookie; their other sessions go on", async () => {
    const left = { accountId, sessionId: randomUUID(), epoch: 0, secondFactor: true };
    const { actor } = (await findSessionAccount(left))!;
    await recordSignOut(actor, left.sessionId, { address: "10.9.9.9" });
    await recordSignOut(actor, left.sessionId, { address: "10.9.9.9" });
    expect(await findSessionAccount(left)).toBeNull();
    expect(await findSessionAccount({ ...left, sessionId: randomUUID() })).not.toBeNull();
  });

  test("an organisation that requires a second factor keeps who has none at the set-up", async () => {
    const { officeId } = world.other.head;
    const { id } = await createAccount(world.other.editor);
    const of = { accountId: id, sessionId: randomUUID(), epoch: 0, secondFactor: false };
    expect((await findSessionAccount(of))?.needsSecondFactor).toBe(false);
    await db.office.update({ where: { id: officeId }, data: { requiresTotp: true } });
    expect((await findSessionAccount(of))?.needsSecondFactor).toBe(true);
  });
});
