import { beforeAll, beforeEach, expect, test } from "vitest";
import { acceptInvitation } from "#lib/accounts/accept-invitation.ts";
import { cancelInvitation } from "#lib/accounts/cancel-invitation.ts";
import { disableAccount } from "#lib/accounts/disable-account.ts";
import { findInvitation } from "#lib/accounts/find-invitation.ts";
import { inviteAccount } from "#lib/accounts/invite-account.ts";
import { resendInvitation } from "#lib/accounts/resend-invitation.ts";
import { signIn } from "#lib/accounts/sign-in.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { lastToken } from "./last-link.ts";

const db = getDatabase();
const PASSWORD = "sillas azules en la azotea";
const answers = { name: "Ana Ruiz", position: "Enlace", password: PASSWORD };
let world: World;
let email: string;
let serial = 0;

beforeAll(async () => {
  world = await createWorld(db);
});

beforeEach(async () => {
  email = `invitada${++serial}@ejemplo.gob.mx`;
  await inviteAccount(world.own.head, { email, role: "office_editor", officeId: world.own.head.officeId });
});

const invited = () => db.user.findUniqueOrThrow({ where: { email } });

test("the link says for what it is, makes the account, and works once", async () => {
  const token = await lastToken(email);
  expect(await findInvitation(token)).toMatchObject({
    email,
    role: "office_editor",
    officeName: world.own.head.officeName,
  });
  await acceptInvitation(token, answers);
  expect(await invited()).toMatchObject({ name: "Ana Ruiz", position: "Enlace", role: "office_editor" });
  expect(await findInvitation(token)).toBeNull();
  await expect(acceptInvitation(token, answers)).rejects.toMatchObject({ code: "conflict" });
  expect((await signIn({ email, password: PASSWORD }, { address: "10.0.0.1" })).next).toBe("session");
});

test("only the digest of the link is kept", async () => {
  const token = await lastToken(email);
  const rows = await db.accountToken.findMany({ where: { user: { email } } });
  expect(rows).toHaveLength(1);
  expect(JSON.stringify(rows)).not.toContain(token);
});

test("two acceptances at once: one account, one line in the trail", async () => {
  const token = await lastToken(email);
  const names = ["Una", "Dos", "Tres", "Cuatro"];
  const results = await Promise.allSettled(
    names.map((name) => acceptInvitation(token, { ...answers, name })),
  );
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const winner = names[results.findIndex(({ status }) => status === "fulfilled")];
  const account = await invited();
  expect(account.name).toBe(winner);
  const entry = { stream: "accounts", action: "account:accept_invitation", actorId: account.id };
  expect(await db.auditEntry.count({ where: entry })).toBe(1);
});

test("an expired link is refused", async () => {
  const token = await lastToken(email);
  await db.accountToken.updateMany({
    where: { user: { email } },
    data: { expiresAt: new Date(Date.now() - 1) },
  });
  expect(await findInvitation(token)).toBeNull();
  await expect(acceptInvitation(token, answers)).rejects.toMatchObject({ code: "conflict" });
});

test("sent again: the new link works, the former does not", async () => {
  const former = await lastToken(email);
  await resendInvitation(world.own.head, (await invited()).id);
  const latter = await lastToken(email);
  expect(latter).not.toBe(former);
  await expect(acceptInvitation(former, answers)).rejects.toMatchObject({ code: "conflict" });
  await acceptInvitation(latter, answers);
});

test("cancelled: nothing of it is left but the trail, and the address can be invited again", async () => {
  const token = await lastToken(email);
  const { id } = await invited();
  await cancelInvitation(world.own.head, id);
  await expect(acceptInvitation(token, answers)).rejects.toMatchObject({ code: "conflict" });
  expect(await db.user.count({ where: { email } })).toBe(0);
  await inviteAccount(world.own.head, { email, role: "office_reader", officeId: world.own.head.officeId });
});

test("accepted and cancelled at once: one of the two happens", async () => {
  const token = await lastToken(email);
  const { id } = await invited();
  const [accepted, cancelled] = await Promise.allSettled([
    acceptInvitation(token, answers),
    cancelInvitation(world.own.head, id),
  ]);
  const people = await db.user.count({ where: { email, passwordHash: { not: null } } });
  expect([accepted.status, cancelled.status].filter((status) => status === "fulfilled")).toHaveLength(1);
  expect(people).toBe(accepted.status === "fulfilled" ? 1 : 0);
});

test("an accepted invitation can be neither sent again nor cancelled, and a pending one not disabled", async () => {
  const { id } = await invited();
  await expect(disableAccount(world.own.head, id)).rejects.toMatchObject({ code: "conflict" });
  await acceptInvitation(await lastToken(email), answers);
  await expect(resendInvitation(world.own.head, id)).rejects.toMatchObject({ code: "conflict" });
  await expect(cancelInvitation(world.own.head, id)).rejects.toMatchObject({ code: "conflict" });
});

test("every field that is wrong is said at once", async () => {
  const token = await lastToken(email);
  const wrong = { name: "n".repeat(300), position: " ", password: "corta" };
  await expect(acceptInvitation(token, wrong)).rejects.toMatchObject({
    code: "invalid",
    fields: {
      name: expect.stringContaining("160"),
      position: expect.stringContaining("cargo"),
      password: expect.stringContaining("12"),
    },
  });
  expect(await findInvitation(token)).not.toBeNull();
});

test("an address is the same with other capitals and blanks around it", async () => {
  const again = { role: "office_editor", officeId: world.own.head.officeId };
  await expect(
    inviteAccount(world.own.head, { ...again, email: `  ${email.toUpperCase()} ` }),
  ).rejects.toMatchObject({
    code: "invalid",
    fields: { email: expect.stringContaining("ya tiene una cuenta") },
  });
});

test("two invitations of one address at once, from two organisations: one account", async () => {
  const address = `doble${serial}@ejemplo.gob.mx`;
  const from = (head: typeof world.own.head) =>
    inviteAccount(head, { email: address, role: "office_reader", officeId: head.officeId });
  const results = await Promise.allSettled([from(world.own.head), from(world.other.head)]);
  expect(results.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect(await db.outgoingMail.count({ where: { to: address } })).toBe(1);
});

test("an organisation with mail domains takes only its own addresses", async () => {
  const { officeId } = world.other.head;
  await db.office.update({ where: { id: officeId }, data: { emailDomains: ["yucatan.gob.mx"] } });
  const invite = (address: string) =>
    inviteAccount(world.other.head, { email: address, role: "office_reader", officeId });
  await expect(invite("alguien@otroyucatan.gob.mx")).rejects.toMatchObject({
    fields: { email: expect.stringContaining("@yucatan.gob.mx") },
  });
  await invite("alguien@turismo.yucatan.gob.mx");
});
