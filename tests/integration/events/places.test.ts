import { beforeAll, expect, test } from "vitest";
import { cancelEvent } from "#lib/events/cancel-event.ts";
import { saveEvent } from "#lib/events/save-event.ts";
import { confirmRegistration, leaveEvent } from "#lib/events/registration/linked-registration.ts";
import { erasePastRegistrations, erasePerson } from "#lib/events/registration/erase-registration.ts";
import { receiveRegistration } from "#lib/events/registration/receive-registration.ts";
import { registerPath } from "#lib/events/event-address.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { stampForm } from "#lib/public-forms/form-stamp.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import {
  createPublicEvent,
  dayOfMarch,
  TYPED_EVENT,
  writeRegistrations,
} from "#tests/support/event-world.ts";

const db = getDatabase();
const CONFLICT = { code: "conflict" };
const NOW = dayOfMarch(10);
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

const statesOf = (eventId: string) =>
  db.eventRegistration.findMany({
    where: { eventId },
    orderBy: { turn: "asc" },
    select: { turn: true, state: true },
  });
const mailsTo = (to: string) => db.outgoingMail.findMany({ where: { to }, orderBy: { createdAt: "asc" } });

const register = (code: string, email: string, change = {}) =>
  receiveRegistration(
    db,
    code,
    {
      ...{ name: "María Pérez", email, institution: "", answers: ["Tecate"], website: "" },
      stamp: stampForm(registerPath(code), new Date(NOW.getTime() - 60_000)),
      ...change,
    },
    { address: email },
    NOW,
  );
const tokenIn = (text: string, word: string): string => new RegExp(`${word}/([\\w-]+)`).exec(text)![1]!;

test("many at once never overfill it, and wait in the order in which they confirmed", async () => {
  const { id } = await createPublicEvent(db, world.own.head, { capacity: "30" });
  const people = await writeRegistrations(db, id, 200);
  const places: { state: string; turn: number }[] = [];
  const queue = [...people];
  await Promise.all(
    Array.from({ length: 50 }, async () => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        places.push(await confirmRegistration(db, next.token, NOW));
      }
    }),
  );
  expect(places.filter(({ state }) => state === "IN")).toHaveLength(30);
  const rows = await statesOf(id);
  expect(rows.map(({ turn }) => turn)).toEqual(Array.from({ length: 200 }, (_, index) => index + 1));
  expect(rows.map(({ state }) => state)).toEqual(
    Array.from({ length: 200 }, (_, index) => (index < 30 ? "IN" : "WAITING")),
  );
  expect(await db.event.findUnique({ where: { id }, select: { taken: true, turns: true } })).toEqual({
    ...{ taken: 30, turns: 200 },
  });

  // Ten who were in leave at once, while five who waited leave too: the first who still wait get in.
  const byTurn = await db.eventRegistration.findMany({ where: { eventId: id }, orderBy: { turn: "asc" } });
  const leaving = [...byTurn.slice(0, 10), ...byTurn.slice(30, 35)].map(({ id: one }) => one);
  await Promise.all(
    people.filter((one) => leaving.includes(one.id)).map(({ leaveToken }) => leaveEvent(db, leaveToken, NOW)),
  );
  const after = await statesOf(id);
  const inside = after.flatMap(({ state, turn }) => (state === "IN" ? [turn] : []));
  expect(inside).toEqual([...range(11, 30), ...range(36, 45)]);
  expect(after.filter(({ state }) => state === "LEFT")).toHaveLength(15);
});

const range = (from: number, until: number): number[] =>
  Array.from({ length: until - from + 1 }, (_, index) => from + index);

test("one link pressed many times at once takes one place, and the database holds the capacity by itself", async () => {
  const { id } = await createPublicEvent(db, world.own.head);
  const [one] = await writeRegistrations(db, id, 1);
  const tries = await Promise.allSettled(
    Array.from({ length: 8 }, () => confirmRegistration(db, one!.token, NOW)),
  );
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await db.event.findUniqueOrThrow({ where: { id } })).taken).toBe(1);
  await expect(db.event.update({ where: { id }, data: { taken: 3, turns: 3 } })).rejects.toThrow();
});

test("one address is in the list once, and whoever types it again is told nothing of it", async () => {
  const { id, code } = await createPublicEvent(db, world.own.head);
  const email = "maria@ejemplo.mx";
  await Promise.all(Array.from({ length: 3 }, () => register(code, email)));
  expect(await db.eventRegistration.count({ where: { eventId: id } })).toBe(1);
  const texts = (await mailsTo(email)).map(({ text }) => text!);
  expect(texts.every((text) => !text.includes("María"))).toBe(true);
  const row = await db.eventRegistration.findFirstOrThrow({ where: { eventId: id } });
  const kept = (await mailsTo(email)).find(({ eventKey }) => eventKey.includes(row.id))!;
  const token = tokenIn(kept.text!, "confirmar");
  expect(await confirmRegistration(db, token, NOW)).toMatchObject({ state: "IN", turn: 1 });
  await expect(confirmRegistration(db, token, NOW)).rejects.toMatchObject(CONFLICT);
  await register(code, email.toUpperCase());
  expect(await db.eventRegistration.count({ where: { eventId: id } })).toBe(1);
  expect((await mailsTo(email)).at(-1)!.subject).toContain("Ya está en la lista");
});

test("who waited gets in when somebody leaves, is written to, and nothing is left of who left", async () => {
  const { id } = await createPublicEvent(db, world.own.head);
  const people = await writeRegistrations(db, id, 3);
  for (const { token } of people) await confirmRegistration(db, token, NOW);
  await leaveEvent(db, people[0]!.leaveToken, NOW);
  expect((await statesOf(id)).map(({ state }) => state)).toEqual(["LEFT", "IN", "IN"]);
  expect(await db.eventRegistration.findUnique({ where: { id: people[0]!.id } })).toMatchObject({
    ...{ name: "", email: null, answers: [], leaveHash: null },
  });
  const last = await db.outgoingMail.findMany({
    where: { eventKey: { startsWith: `event:${people[2]!.id}` } },
  });
  expect(last.some(({ subject }) => subject.includes("Se desocupó un lugar"))).toBe(true);
  expect(await db.outgoingMail.count({ where: { eventKey: { startsWith: `event:${people[0]!.id}` } } })).toBe(
    0,
  );
  await expect(leaveEvent(db, people[0]!.leaveToken, NOW)).rejects.toMatchObject(CONFLICT);
});

test("more capacity lets in who waits; less than what was given is refused", async () => {
  const { id } = await createPublicEvent(db, world.own.head);
  const people = await writeRegistrations(db, id, 4);
  for (const { token } of people) await confirmRegistration(db, token, NOW);
  const save = (capacity: string, revision: number) =>
    saveEvent(db, world.own.head, {
      ...{ id, revision, reason: "Otra sala.", input: { ...TYPED_EVENT, capacity } },
    });
  await save("3", 1);
  expect((await statesOf(id)).map(({ state }) => state)).toEqual(["IN", "IN", "IN", "WAITING"]);
  await expect(save("2", 2)).rejects.toMatchObject({
    code: "invalid",
    fields: { capacity: expect.any(String) },
  });
});

test("nobody registers before, after, nor in what was called off", async () => {
  const closed = await createPublicEvent(db, world.own.head, { registrationClosesAt: "2027-03-05T10:00" });
  await expect(register(closed.code, "a@ejemplo.mx")).rejects.toMatchObject(CONFLICT);
  const coming = await createPublicEvent(db, world.own.head, { registrationOpensAt: "2027-03-12T10:00" });
  await expect(register(coming.code, "a@ejemplo.mx")).rejects.toMatchObject(CONFLICT);
  const off = await createPublicEvent(db, world.own.head);
  const [one] = await writeRegistrations(db, off.id, 1);
  await cancelEvent(db, world.own.head, { id: off.id, reason: "Ciclón." });
  await expect(confirmRegistration(db, one!.token, NOW)).rejects.toMatchObject(CONFLICT);
  await expect(register(off.code, "a@ejemplo.mx")).rejects.toMatchObject(CONFLICT);
});

test("a person is erased on request by their office alone, and everyone some months after", async () => {
  const { id } = await createPublicEvent(db, world.own.head);
  const people = await writeRegistrations(db, id, 2);
  for (const { token } of people) await confirmRegistration(db, token, NOW);
  const which = { eventId: id, registrationId: people[0]!.id };
  for (const actor of [world.other.head, world.own.reader, world.dgcp.head, world.admin]) {
    await expect(erasePerson(db, actor, which), actor.role).rejects.toMatchObject({ code: "not_found" });
  }
  await erasePerson(db, world.own.editor, which, dayOfMarch(25));
  expect(await db.eventRegistration.findUnique({ where: { id: people[0]!.id } })).toMatchObject({
    ...{ state: "IN", name: "", email: null },
  });
  await erasePastRegistrations(db, dayOfMarch(30));
  expect(await db.eventRegistration.count({ where: { eventId: id, email: { not: null } } })).toBe(1);
  await erasePastRegistrations(db, new Date("2027-07-01"));
  expect(await db.eventRegistration.count({ where: { eventId: id, email: { not: null } } })).toBe(0);
  expect((await db.event.findUniqueOrThrow({ where: { id } })).taken).toBe(2);
});
