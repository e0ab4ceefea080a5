import { expect, test } from "vitest";
import { acceptInvitation } from "#lib/accounts/accept-invitation.ts";
import { admitAdministrator } from "#lib/accounts/admit-administrator.ts";
import { resetPassword } from "#lib/accounts/reset-password.ts";
import { signIn } from "#lib/accounts/sign-in.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createWorld } from "#tests/support/case-world.ts";

const db = getDatabase();
const email = "primera@ejemplo.gob.mx";
const origin = { address: "10.0.0.1" };
const tokenOf = (link: string) => link.split("/").at(-1)!;

test("an empty installation gets its first administrator, and a lost one gets back in", async () => {
  const first = await admitAdministrator(` ${email.toUpperCase()} `);
  expect(first).toMatch(/^http:\/\/localhost:\d+\/invitacion\/[\w-]{43}$/);
  const again = await admitAdministrator(email);
  const answers = { name: "Ana Ruiz", position: "Administradora", password: "sillas azules en la azotea" };
  await expect(acceptInvitation(tokenOf(first), answers)).rejects.toMatchObject({ code: "conflict" });
  const { accountId } = await acceptInvitation(tokenOf(again), answers);
  expect(await db.user.findUnique({ where: { id: accountId } })).toMatchObject({
    role: "admin",
    officeKind: "PORTAL",
  });

  await db.user.update({
    where: { id: accountId },
    data: { totpSecret: "lost", totpConfirmedAt: new Date() },
  });
  const recovery = await admitAdministrator(email);
  expect(recovery).toContain("/acceso/restablecer/");
  await resetPassword(tokenOf(recovery), "tres tristes tigres");
  expect((await signIn({ email, password: "tres tristes tigres" }, origin)).next).toBe("session");
  const actions = await db.auditEntry.findMany({
    where: { actorName: "Consola del servidor" },
    orderBy: { seq: "asc" },
  });
  expect(actions.map(({ action }) => action)).toEqual(["account:invite", "account:recover"]);
});

test("no other account becomes an administrator this way, and a disabled one does not come back", async () => {
  const world = await createWorld(db);
  for (const account of [world.own.head, world.dgcp.head]) {
    await expect(admitAdministrator(account.email)).rejects.toMatchObject({ code: "conflict" });
  }
  await db.user.update({ where: { id: world.admin.id }, data: { disabledAt: new Date() } });
  await expect(admitAdministrator(world.admin.email)).rejects.toMatchObject({ code: "conflict" });
  await expect(admitAdministrator("no es un correo")).rejects.toMatchObject({ code: "invalid" });
});
