import { beforeAll, expect, test } from "vitest";
import { searchAccounts } from "#lib/accounts/search-accounts.ts";
import { findManagedAccount } from "#lib/accounts/find-managed-account.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { changeOfficeSettings } from "#lib/offices/change-office-settings.ts";
import { createOffice } from "#lib/offices/create-office.ts";
import { findOffice } from "#lib/offices/find-office.ts";
import { listOffices } from "#lib/offices/list-offices.ts";
import type { OfficeInput } from "#lib/offices/office-schema.ts";
import { setOfficeDisabled } from "#lib/offices/set-office-disabled.ts";
import { updateOffice } from "#lib/offices/update-office.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";

const db = getDatabase();
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

let serial = 0;
const municipal = (changes: Partial<OfficeInput> = {}): OfficeInput => ({
  kind: "MUNICIPAL",
  name: `Enlace de prueba ${++serial}`,
  stateCode: "14",
  municipality: "Zapopan",
  parentId: "",
  sharesWithParent: false,
  emailDomains: "",
  requiresTotp: false,
  ...changes,
});

test("an organisation is written as it was typed, tidied", async () => {
  const parentId = world.parent.head.officeId;
  const id = await createOffice(
    world.admin,
    municipal({ parentId, sharesWithParent: true, emailDomains: "@Zapopan.gob.mx\n zapopan.gob.mx, udg.mx" }),
  );
  expect(await findOffice(id)).toMatchObject({
    kind: "MUNICIPAL",
    stateCode: "14",
    municipality: "Zapopan",
    parentId,
    sharesWithParent: true,
    emailDomains: ["zapopan.gob.mx", "udg.mx"],
    disabledAt: null,
  });
});

test("only the administrator creates, changes or shuts one: the rest leave a trace and nothing else", async () => {
  const { officeId } = world.other.head;
  const before = await db.office.findMany({ orderBy: { id: "asc" } });
  for (const actor of everyone(world).filter(({ role }) => role !== "admin")) {
    await expect(createOffice(actor, municipal())).rejects.toMatchObject({ code: "not_found" });
    await expect(updateOffice(actor, officeId, municipal())).rejects.toMatchObject({ code: "not_found" });
    await expect(setOfficeDisabled(actor, officeId, true)).rejects.toMatchObject({ code: "not_found" });
    expect(await db.auditEntry.count({ where: { stream: `refusal:${actor.id}` } })).toBe(3);
  }
  expect(await db.office.findMany({ orderBy: { id: "asc" } })).toEqual(before);
});

test("the settings of an organisation are its own head's", async () => {
  const settings = { requiresTotp: true, sharesWithParent: false };
  for (const actor of everyone(world)) {
    const own =
      actor.role === "admin" || (actor.role.endsWith("_head") && actor.officeId === world.own.head.officeId);
    const change = changeOfficeSettings(actor, world.own.head.officeId, settings);
    if (own) await change;
    else await expect(change).rejects.toMatchObject({ code: "not_found" });
  }
  expect(await findOffice(world.own.head.officeId)).toMatchObject(settings);
  const alone = changeOfficeSettings(world.other.head, world.other.head.officeId, {
    ...settings,
    sharesWithParent: true,
  });
  await expect(alone).rejects.toMatchObject({ fields: { sharesWithParent: expect.any(String) } });
});

test.each<[string, Partial<OfficeInput>]>([
  ["kind", { kind: "EMBAJADA" as never }],
  ["kind", { kind: "PORTAL", stateCode: "", municipality: "" }],
  ["name", { name: "  " }],
  ["name", { name: "n".repeat(300) }],
  ["stateCode", { stateCode: "" }],
  ["stateCode", { stateCode: "99" }],
  ["stateCode", { stateCode: "1\u0000" }],
  ["stateCode", { kind: "DGCP", municipality: "" }],
  ["municipality", { municipality: "" }],
  ["municipality", { kind: "STATE" }],
  ["parentId", { parentId: "no-es-un-id" }],
  ["sharesWithParent", { sharesWithParent: true }],
  ["emailDomains", { emailDomains: "alguien@zapopan.gob.mx" }],
  ["emailDomains", { emailDomains: "zapopan" }],
])("%s is refused beside its field: %j", async (field, changes) => {
  await expect(createOffice(world.admin, municipal(changes))).rejects.toMatchObject({
    code: "invalid",
    fields: { [field]: expect.any(String) },
  });
});

test("a name is one organisation's; the state office above is of the same state", async () => {
  const sameName = municipal({ name: world.own.head.officeName });
  await expect(createOffice(world.admin, sameName)).rejects.toMatchObject({
    fields: { name: expect.any(String) },
  });
  const ofAnotherState = municipal({ stateCode: "31", parentId: world.parent.head.officeId });
  await expect(createOffice(world.admin, ofAnotherState)).rejects.toMatchObject({
    fields: { parentId: expect.any(String) },
  });
});

test("the administration is never shut, and an organisation not twice", async () => {
  await expect(setOfficeDisabled(world.admin, world.admin.officeId, true)).rejects.toMatchObject({
    code: "forbidden",
  });
  const { officeId } = world.other.head;
  await setOfficeDisabled(world.admin, officeId, true);
  await expect(setOfficeDisabled(world.admin, officeId, true)).rejects.toMatchObject({ code: "conflict" });
  await setOfficeDisabled(world.admin, officeId, false);
});

test("lists forgive accents and capitals", async () => {
  const found = await listOffices({ text: "yucatan DIRECCION", kind: "STATE" }, 1);
  expect(found.rows.map(({ name }) => name)).toEqual([world.other.head.officeName]);
  expect((await listOffices({ text: "100%_" }, 1)).total).toBe(0);
});

test("each one sees the accounts they administer, and no other exists for them", async () => {
  for (const actor of everyone(world)) {
    const expected = everyone(world)
      .filter(
        (person) =>
          actor.role === "admin" || (actor.role.endsWith("_head") && person.officeId === actor.officeId),
      )
      .map(({ id }) => id);
    const { rows, total } = await searchAccounts(actor, {}, 1);
    expect(new Set(rows.map(({ id }) => id)), actor.role).toEqual(new Set(expected));
    expect(total).toBe(expected.length);
    for (const person of everyone(world)) {
      const read = findManagedAccount(actor, person.id);
      if (expected.includes(person.id)) expect((await read)?.email).toBe(person.email);
      else expect(await read).toBeNull();
    }
  }
});

test("accounts are found by filter", async () => {
  const { officeId, id } = world.own.editor;
  const filters = { officeId, role: "office_editor", state: "active", text: "EDITOR enlace" } as const;
  expect((await searchAccounts(world.admin, filters, 1)).rows.map((row) => row.id)).toEqual([id]);
  expect((await searchAccounts(world.admin, { ...filters, state: "disabled" }, 1)).total).toBe(0);
  expect((await searchAccounts(world.admin, {}, 2)).rows).toEqual([]);
});
