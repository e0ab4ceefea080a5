import { beforeAll, expect, it } from "vitest";
import { GET as getCsv } from "#app/api/redes.csv/route.ts";
import { loadCatalogues } from "#lib/catalogues/load-catalogues.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { BASE_NETWORKS } from "#lib/networks/base-networks.ts";
import { addNetwork, saveNetwork, setNetworkRetired } from "#lib/networks/change-networks.ts";
import { addBenefit, removeBenefit } from "#lib/networks/memberships/benefits.ts";
import { moveMembership, renewMembership } from "#lib/networks/memberships/move-membership.ts";
import { planMemberships } from "#lib/networks/memberships/plan-memberships.ts";
import {
  findOwnMembership,
  listMembershipChanges,
  listOwnMemberships,
} from "#lib/networks/memberships/read-memberships.ts";
import { remindRenewals } from "#lib/networks/memberships/remind-renewals.ts";
import { createMembership, saveMembership } from "#lib/networks/memberships/save-membership.ts";
import { listPublicNetworks } from "#lib/networks/public/list-public-networks.ts";
import { findNetwork, listNetworks } from "#lib/networks/read-networks.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { daysFrom } from "#lib/public-forms/days-from.ts";
import { createWorld, everyone, type World } from "#tests/support/case-world.ts";

const db = getDatabase();
const GONE = { code: "not_found" };
const CONFLICT = { code: "conflict" };
const NOW = new Date("2027-03-01T18:00:00Z");
const input = {
  ...{ since: "2019", fee: "1,200", currency: "EUR", sharesFee: "", renewsOn: "2027-05-15" },
  responsible: "Redes",
};
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

const idOf = async (key: string) => (await findNetwork(db, key))!.id;
const join = async (actor: Actor, key: string, change = {}) =>
  createMembership(db, actor, { networkId: await idOf(key), input: { ...input, ...change } }, NOW);

it("ships its networks, and a second start changes nothing that the administration did", async () => {
  expect(await listNetworks(db)).toHaveLength(BASE_NETWORKS.length);
  const { revision } = (await findNetwork(db, "cglu"))!;
  const data = {
    ...{ name: "CGLU, con otro nombre", acronym: "CGLU", purpose: "Reúne a gobiernos locales del mundo." },
    ...{ city: "Barcelona", countryCode: "ES", website: "", takes: "municipios" },
  };
  await saveNetwork(db, world.admin, { key: "cglu", revision, input: data });
  await expect(saveNetwork(db, world.admin, { key: "cglu", revision, input: data })).rejects.toMatchObject(
    CONFLICT,
  );
  await setNetworkRetired(db, world.admin, { key: "cglu", retired: true });
  await addNetwork(db, world.admin, { ...data, name: "Red del Pacífico", acronym: "" });
  await expect(
    addNetwork(db, world.admin, { ...data, name: "Red del Pacífico", acronym: "" }),
  ).rejects.toMatchObject({ fields: { name: expect.any(String) } });
  await loadCatalogues(db);
  expect(await findNetwork(db, "cglu")).toMatchObject({ name: data.name, isRetired: true });
  expect(await findNetwork(db, "red-del-pacifico")).toMatchObject({ website: "", takesStates: false });
  for (const actor of everyone(world).filter(({ role }) => role !== "admin")) {
    await expect(addNetwork(db, actor, { ...data, name: "Otra red" }), actor.role).rejects.toMatchObject(
      GONE,
    );
  }
  await expect(join(world.own.head, "cglu")).rejects.toMatchObject({
    fields: { networkId: expect.any(String) },
  });
  // Retired and of nobody: no one finds it, until it is put back.
  const publicKeys = async () => (await listPublicNetworks(db)).map(({ network }) => network.key);
  expect(await publicKeys()).not.toContain("cglu");
  await setNetworkRetired(db, world.admin, { key: "cglu", retired: false });
  expect(await publicKeys()).toContain("cglu");
  const nowhere = { ...data, name: "Red de ninguna parte", countryCode: "ZZ" };
  await expect(addNetwork(db, world.admin, nowhere)).rejects.toMatchObject({
    fields: { countryCode: expect.any(String) },
  });
});

it("a membership is its office's alone; what anyone reads of it has neither fee, person nor reason", async () => {
  const id = await join(world.own.editor, "iclei");
  for (const actor of everyone(world).filter(({ officeId }) => officeId !== world.own.head.officeId)) {
    expect(await findOwnMembership(db, actor, id), actor.role).toBeNull();
    for (const attempt of [
      () => saveMembership(db, actor, { id, revision: 1, input }),
      () => renewMembership(db, actor, { id, input: { ...input, renewsOn: "2028-05-15" } }),
      () => moveMembership(db, actor, { id, input: { state: "dejada", reason: "No es de usted esto." } }),
      () => addBenefit(db, actor, { id, input: { on: "2027-01-01", what: "Un curso en línea" } }),
    ]) {
      await expect(attempt(), actor.role).rejects.toMatchObject(GONE);
    }
  }
  await expect(saveMembership(db, world.own.reader, { id, revision: 1, input })).rejects.toMatchObject(GONE);
  expect(await listOwnMemberships(db, world.own.reader)).toHaveLength(1);
  const shown = async () =>
    (await listPublicNetworks(db)).find(({ network }) => network.key === "iclei")!.members;
  expect(await shown()).toEqual([
    { office: expect.anything(), state: "ACTIVE", since: "2019", fee: null, benefits: [] },
  ]);
  await saveMembership(db, world.own.editor, { id, revision: 1, input: { ...input, sharesFee: "si" } }, NOW);
  expect(await shown()).toMatchObject([{ fee: { fee: "1200.00", currency: "EUR" } }]);
  const got = { on: "2027-01-01", what: "Un curso en línea" };
  await addBenefit(db, world.own.editor, { id, input: got }, NOW);
  expect((await shown())[0]!.benefits).toEqual([got]);
  const csv = await (await getCsv(new Request("http://localhost:3000/api/redes.csv?estado=14"))).text();
  expect(csv).toContain("1200.00,EUR");
  expect(csv).not.toContain("Redes,");
});

it("keeps its history: what changed, who and why; the second of two savers hears of the first", async () => {
  const { editor, head } = world.own;
  const id = await join(editor, "metropolis");
  await expect(join(editor, "metropolis")).rejects.toMatchObject(CONFLICT);
  const twice = await Promise.allSettled([1, 2].map(() => join(world.other.head, "metropolis")));
  expect(twice.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await saveMembership(db, editor, { id, revision: 1, input: { ...input, fee: "1500" } }, NOW);
  await expect(saveMembership(db, head, { id, revision: 1, input }, NOW)).rejects.toMatchObject(CONFLICT);
  await renewMembership(
    db,
    head,
    { id, input: { renewsOn: "2028-05-15", fee: "1600", currency: "EUR" } },
    NOW,
  );
  await renewMembership(
    db,
    head,
    { id, input: { renewsOn: "2028-05-15", fee: "1600", currency: "EUR" } },
    NOW,
  );
  await expect(
    renewMembership(db, head, { id, input: { renewsOn: "2027-01-01", fee: "", currency: "" } }, NOW),
  ).rejects.toMatchObject({ fields: { renewsOn: expect.any(String) } });
  const suspended = { state: "suspendida", reason: "El presupuesto no la incluyó." };
  await moveMembership(db, editor, { id, input: suspended }, NOW);
  await moveMembership(db, editor, { id, input: suspended }, NOW);
  await moveMembership(db, editor, { id, input: { state: "activa", reason: "" } }, NOW);
  await moveMembership(db, head, { id, input: { state: "dejada", reason: "Nadie la usaba." } }, NOW);
  await expect(saveMembership(db, head, { id, revision: 9, input }, NOW)).rejects.toMatchObject(CONFLICT);
  expect(await listMembershipChanges(db, id)).toMatchObject([
    { what: "Pasó a: dejada", reason: "Nadie la usaba.", byName: head.name },
    { what: "Pasó a: activa" },
    { what: "Pasó a: suspendida", reason: suspended.reason, byName: editor.name },
    {
      what: "Se renovó",
      changes: [
        { field: "Cuota", before: "1,500 EUR al año", after: "1,600 EUR al año" },
        { field: "Siguiente renovación", before: "15 de mayo de 2027", after: "15 de mayo de 2028" },
      ],
    },
    { what: "Cambió sus datos" },
    { what: "Se registró la membresía en Metropolis" },
  ]);
  const members = (await listPublicNetworks(db)).find(({ network }) => network.key === "metropolis")!.members;
  expect(members.map(({ office }) => office.id)).toEqual([world.other.head.officeId]);
  // Left, it may be joined again.
  await join(editor, "metropolis");
  for (const statement of [
    `DELETE FROM membership_changes WHERE membership_id = '${id}'`,
    `UPDATE membership_changes SET what = 'x' WHERE membership_id = '${id}'`,
    `UPDATE network_memberships SET reason = '' WHERE id = '${id}'`,
    `UPDATE network_memberships SET currency = NULL WHERE id = '${id}'`,
    `UPDATE network_memberships SET state = 'ACTIVE', reason = '', left_on = NULL WHERE id = '${id}'`,
  ]) {
    await expect(db.$executeRawUnsafe(statement), statement).rejects.toThrow();
  }
});

it("one that was left is not saved, renewed nor taken up, as it is: the office registers it anew", async () => {
  const { head } = world.own;
  const id = await join(head, "mercociudades");
  const move = (state: string, reason: string) =>
    moveMembership(db, head, { id, input: { state, reason } }, NOW);
  await move("suspendida", "El presupuesto no la incluyó.");
  await move("activa", "El presupuesto volvió a incluirla.");
  const [taken] = await listMembershipChanges(db, id);
  expect(taken).toMatchObject({ what: "Pasó a: activa", reason: "El presupuesto volvió a incluirla." });
  await move("dejada", "Nadie la usaba.");
  const left = (await findOwnMembership(db, head, id))!;
  const paid = { renewsOn: "2029-05-15", fee: "", currency: "" };
  for (const attempt of [
    () => saveMembership(db, head, { id, revision: left.revision, input }, NOW),
    () => renewMembership(db, head, { id, input: paid }, NOW),
    () => move("activa", ""),
    () => move("suspendida", "El presupuesto no la incluyó."),
  ]) {
    await expect(attempt()).rejects.toMatchObject(CONFLICT);
  }
  expect(await findOwnMembership(db, head, id)).toEqual(left);
});

it("benefits are dated, taken out with trace, and never of another membership", async () => {
  const { editor } = world.own;
  const [one, other] = [await join(editor, "ucci"), await join(editor, "cideu")];
  await addBenefit(db, editor, { id: one, input: { on: "2027-02-01", what: "Curso para doce mandos" } }, NOW);
  const { benefits } = (await findOwnMembership(db, editor, one))!;
  expect(benefits).toMatchObject([{ on: "2027-02-01", what: "Curso para doce mandos", byName: editor.name }]);
  await expect(
    addBenefit(db, editor, { id: one, input: { on: "2027-03-02", what: "Algo que no ha pasado" } }, NOW),
  ).rejects.toMatchObject({ fields: { on: expect.any(String) } });
  await removeBenefit(db, editor, { id: other, benefitId: benefits[0]!.id }, NOW);
  expect((await findOwnMembership(db, editor, one))!.benefits).toHaveLength(1);
  await expect(removeBenefit(db, editor, { id: one, benefitId: "x" }, NOW)).rejects.toMatchObject(GONE);
  await removeBenefit(db, editor, { id: one, benefitId: benefits[0]!.id }, NOW);
  expect((await findOwnMembership(db, editor, one))!.benefits).toEqual([]);
  expect((await listMembershipChanges(db, one))[0]!.what).toBe("Quitó un beneficio: Curso para doce mandos");
});

it("tells sixty and fifteen days before a renewal exactly once each, however many sweep at once", async () => {
  await db.notice.deleteMany();
  const { head, editor } = world.other;
  const id = await join(head, "regions4", { renewsOn: "2027-06-01" });
  const due = new Date("2027-06-01T18:00:00Z");
  const told = () => db.notice.count({ where: { userId: editor.id, eventKey: { contains: id } } });
  const mails = () => db.outgoingMail.count({ where: { to: editor.email, eventKey: { contains: id } } });
  const sweep = (days: number) =>
    Promise.all(Array.from({ length: 6 }, () => remindRenewals(db, daysFrom(due, -days))));
  await sweep(61);
  expect(await told()).toBe(0);
  await sweep(60);
  await sweep(59);
  await sweep(16);
  expect([await told(), await mails()]).toEqual([1, 1]);
  await sweep(15);
  await sweep(1);
  await sweep(0);
  expect([await told(), await mails()]).toEqual([2, 2]);
  await sweep(-1);
  expect(await told()).toBe(2);
  // Mails are forgotten in time; what was told was told.
  await db.outgoingMail.deleteMany();
  await sweep(10);
  expect(await mails()).toBe(0);
  await renewMembership(db, head, { id, input: { renewsOn: "2028-06-01", fee: "", currency: "" } }, NOW);
  await remindRenewals(db, new Date("2028-05-01T18:00:00Z"));
  expect(await told()).toBe(3);
  const others = await db.notice.findMany({
    where: { eventKey: { contains: id } },
    select: { userId: true },
  });
  expect(new Set(others.map(({ userId }) => userId))).toEqual(new Set([head.id, editor.id]));
  await expect(db.membershipReminder.deleteMany()).rejects.toThrow(/solo se agrega/);
});

it("one written down within fifteen days is told once; suspended or left, never", async () => {
  const { head } = world.parent;
  const id = await join(head, "under2", { renewsOn: "2027-03-10" });
  const still = await join(head, "oru-fogar", { renewsOn: "2027-03-10" });
  const input = { state: "suspendida", reason: "No hay con qué pagarla." };
  await moveMembership(db, head, { id: still, input }, NOW);
  await remindRenewals(db, NOW);
  expect(
    await db.membershipReminder.findMany({ where: { membershipId: { in: [id, still] } } }),
  ).toMatchObject([{ membershipId: id, daysBefore: 15 }]);
});

it("says which networks of the plan are not registered yet", async () => {
  const { head, editor } = world.other;
  const plan = await db.plan.create({
    data: { officeId: head.officeId, title: "Plan", firstYear: 2027 },
    select: { id: true },
  });
  await db.planCommitment.createMany({
    data: [
      ["Red de gobiernos por el clima", "ICLEI"],
      ["Red de la que nadie sabe", ""],
      ["Metropolis", ""],
    ].map(([name, counterpart], position) => ({
      ...{ planId: plan.id, position, kind: "MEMBERSHIP" as const, name: name!, counterpart: counterpart! },
    })),
  });
  expect(await planMemberships(db, editor)).toMatchObject([
    { name: "Red de gobiernos por el clima", network: { key: "iclei" } },
    { name: "Red de la que nadie sabe", network: null },
  ]);
  expect(await planMemberships(db, world.own.editor)).toEqual([]);
  expect(await planMemberships(db, world.other.reader)).toEqual([]);
  await db.planCommitment.updateMany({
    where: { name: "Red de la que nadie sabe" },
    data: { removedAt: NOW },
  });
  expect(await planMemberships(db, editor)).toMatchObject([{ network: { key: "iclei" } }]);
  await db.plan.update({ where: { id: plan.id }, data: { state: "CLOSED", closedAt: NOW } });
  expect(await planMemberships(db, editor)).toEqual([]);
});
