import { randomUUID } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { admitAtDoor } from "#lib/events/attendance/admit-at-door.ts";
import { readRoll } from "#lib/events/attendance/read-roll.ts";
import { recordMarks, setAttendance } from "#lib/events/attendance/record-attendance.ts";
import { cancelEvent } from "#lib/events/cancel-event.ts";
import { confirmRegistration, leaveEvent } from "#lib/events/registration/linked-registration.ts";
import { erasePerson } from "#lib/events/registration/erase-registration.ts";
import { saveEvent } from "#lib/events/save-event.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import {
  createPublicEvent,
  dayOfMarch,
  TYPED_EVENT,
  writeGuests,
  writeRegistrations,
} from "#tests/support/event-world.ts";

const db = getDatabase();
const NOT_FOUND = { code: "not_found" };
const NOW = dayOfMarch(20);
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

async function begin(people: number, capacity = "50") {
  const { id } = await createPublicEvent(db, world.own.head, { capacity });
  const guests = await writeGuests(db, id, people);
  const sessions = await db.eventSession.findMany({ where: { eventId: id }, orderBy: { startsAt: "asc" } });
  return { id, guests, sessions: sessions.map((session) => session.id) };
}

const mark = (session: string, code: string, at = NOW) => ({
  ...{ id: randomUUID(), session, code, at: at.toISOString() },
});
const send = (eventId: string, marks: unknown, actor = world.own.editor, now = NOW) =>
  recordMarks(db, actor, { eventId, marks }, now);
const counted = (eventId: string) =>
  db.eventAttendance.count({ where: { session: { eventId }, undoneAt: null } });

test("two telephones that send the same people, twice over and at once, leave one row of each", async () => {
  const { id, guests, sessions } = await begin(20);
  const telephone = () => guests.map(({ doorCode }) => mark(sessions[0]!, doorCode));
  const [one, other] = [telephone(), telephone()];
  const answers = await Promise.all([send(id, one), send(id, other), send(id, one), send(id, other)]);
  for (const results of answers)
    expect(results.map(({ outcome }) => outcome)).toEqual(guests.map(() => "counts"));
  expect(await counted(id)).toBe(20);
  const [row] = await db.eventAttendance.findMany({ where: { session: { eventId: id } }, take: 1 });
  await expect(db.eventAttendance.create({ data: { ...row!, id: randomUUID() } })).rejects.toThrow();
});

test("says of each mark what became of it, and one that is wrong keeps back no other", async () => {
  const { id, guests, sessions } = await begin(2, "1");
  const [inside, waiting] = guests;
  const other = await begin(1);
  const results = await send(id, [
    mark(sessions[0]!, `${inside!.doorCode.slice(0, 4)}-${inside!.doorCode.slice(4).toLowerCase()}`),
    mark(sessions[0]!, waiting!.doorCode),
    mark(sessions[0]!, "ABCD2345"),
    mark(sessions[0]!, "no es"),
    mark(other.sessions[0]!, inside!.doorCode),
    mark(sessions[0]!, other.guests[0]!.doorCode),
  ]);
  expect(results.map(({ outcome }) => outcome)).toEqual([
    ...["counts", "waiting", "nobody", "nobody", "no session", "nobody"],
  ]);
  expect(results[0]!.name).toBe("Persona 0");
  expect(await counted(id)).toBe(1);
  const same = mark(sessions[1]!, inside!.doorCode);
  await expect(send(id, [same, { ...same, at: "ayer" }])).rejects.toMatchObject({ code: "invalid" });
  await expect(send(id, null)).rejects.toMatchObject({ code: "invalid" });
  // One id for two sessions is no reason to fall over: the first holds it.
  const twice = await send(id, [same, { ...same, session: sessions[0]! }]);
  expect(twice.map(({ outcome }) => outcome)).toEqual(["counts", "counts"]);
  // The database refuses by itself what is of two events.
  const [guest] = await db.eventRegistration.findMany({ where: { eventId: id }, take: 1 });
  await expect(
    db.eventAttendance.create({
      data: {
        ...{ id: randomUUID(), sessionId: other.sessions[0]!, registrationId: guest!.id },
        ...{ markedAt: NOW, markedBy: "x" },
      },
    }),
  ).rejects.toThrow();
});

test("a mark that was undone stays undone when it is sent again, and counts again by a later one", async () => {
  const { id, guests, sessions } = await begin(1);
  const [guest] = guests;
  const who = { eventId: id, sessionId: sessions[0]!, registrationId: guest!.id };
  const first = mark(sessions[0]!, guest!.doorCode);
  await send(id, [first]);
  await setAttendance(db, world.own.editor, { ...who, came: false }, new Date(NOW.getTime() + 60_000));
  expect(await send(id, [first], world.own.editor, dayOfMarch(21))).toMatchObject([{ outcome: "undone" }]);
  // Nor does what another telephone had marked before, and sends only now.
  const earlier = mark(sessions[0]!, guest!.doorCode, new Date(NOW.getTime() + 30_000));
  expect(await send(id, [earlier], world.own.editor, dayOfMarch(21))).toMatchObject([{ outcome: "undone" }]);
  expect(await counted(id)).toBe(0);
  const later = mark(sessions[0]!, guest!.doorCode, new Date(NOW.getTime() + 120_000));
  expect(await send(id, [later], world.own.editor, dayOfMarch(21))).toMatchObject([{ outcome: "counts" }]);
  await setAttendance(db, world.own.editor, { ...who, came: true }, dayOfMarch(22));
  expect(await counted(id)).toBe(1);
  expect(await readRoll(db, world.own.editor, id)).toMatchObject([
    { name: "Persona 0", came: [sessions[0]] },
  ]);
});

test("nobody else takes the roll, nor of what was called off; of it the trail keeps numbers, not names", async () => {
  const { id, guests, sessions } = await begin(1);
  const marks = [mark(sessions[0]!, guests[0]!.doorCode)];
  for (const actor of [world.other.head, world.own.reader, world.dgcp.head, world.admin]) {
    await expect(send(id, marks, actor), actor.role).rejects.toMatchObject(NOT_FOUND);
    expect(await readRoll(db, actor, id)).toEqual([]);
  }
  await send(id, marks);
  const entries = await db.auditEntry.findMany({ where: { action: "event:attend", stream: "events" } });
  const detail = entries.map((entry) => entry.detail).find((one) => JSON.stringify(one).includes(id));
  expect(detail).toEqual({ event: id, marks: 1 });
  await cancelEvent(db, world.own.head, { id, reason: "Ciclón." });
  await expect(send(id, marks)).rejects.toMatchObject({ code: "conflict" });
});

test("a session keeps its row whatever is added before it, and one with a roll is not taken away", async () => {
  const { id, guests, sessions } = await begin(1);
  await send(id, [mark(sessions[1]!, guests[0]!.doorCode)]);
  const [first, second] = TYPED_EVENT.sessions;
  const save = (revision: number, rows: unknown[]) =>
    saveEvent(db, world.own.head, {
      ...{ id, revision, reason: "Otro día.", input: { ...TYPED_EVENT, capacity: "50", sessions: rows } },
    });
  // One earlier than all in the last row of the form, the first at another hour, the second as it was and unnamed.
  await save(1, [
    { ...first!, id: sessions[0], start: "09:00" },
    second,
    { day: "2027-03-19", start: "10:00", endDay: "", end: "11:00", zone: "America/Tijuana" },
  ]);
  const after = await db.eventSession.findMany({ where: { eventId: id }, orderBy: { startsAt: "asc" } });
  expect(after).toHaveLength(3);
  expect(after.slice(1).map((session) => session.id)).toEqual(sessions);
  await expect(save(2, [first])).rejects.toMatchObject({ code: "conflict" });
  // Somebody else's id names nothing of this event.
  const other = await begin(0);
  await save(2, [first, second, { ...first!, id: other.sessions[0], day: "2027-03-18" }]);
  expect(await db.eventSession.count({ where: { eventId: other.id } })).toBe(2);
});

test("who is erased has no code left, and is still counted", async () => {
  const { id, guests, sessions } = await begin(1);
  await send(id, [mark(sessions[0]!, guests[0]!.doorCode)]);
  await erasePerson(db, world.own.editor, { eventId: id, registrationId: guests[0]!.id }, dayOfMarch(25));
  expect(await readRoll(db, world.own.editor, id)).toMatchObject([
    { name: "", doorCode: null, came: [sessions[0]] },
  ]);
});

const WHO = { name: "Ana Sosa", email: "ana@ejemplo.mx", institution: "" };
const admit = (
  event: { id: string; sessions: string[] },
  change: Partial<typeof WHO> = {},
  actor = world.own.editor,
) => admitAtDoor(db, actor, { eventId: event.id, sessionId: event.sessions[0]!, ...WHO, ...change }, NOW);

test("whoever comes without registering gets a place, a mark and a pass, and can give it all up", async () => {
  const event = await begin(1);
  const id = await admit(event, { email: " Ana@Ejemplo.mx" });
  const roll = await readRoll(db, world.own.head, event.id);
  expect(roll.find((row) => row.id === id)).toMatchObject({ name: WHO.name, came: [event.sessions[0]] });
  const [mail, ...more] = await db.outgoingMail.findMany({ where: { eventKey: `event:${id}:place` } });
  expect(more).toEqual([]);
  expect(mail).toMatchObject({ to: WHO.email, subject: expect.stringMatching(/^Quedó en la lista/) });
  const leave = /cancelar\/([\w-]+)/.exec(mail!.text)![1]!;
  await leaveEvent(db, leave, NOW);
  expect(JSON.stringify(await db.eventRegistration.findUniqueOrThrow({ where: { id } }))).not.toContain(
    "Ana",
  );
  const entry = await db.auditEntry.findFirstOrThrow({
    where: { action: "event:attend" },
    orderBy: { seq: "desc" },
  });
  expect(JSON.stringify(entry.detail)).not.toMatch(/ana/i);
});

test("who is in the list already is marked and not written to again; who waits keeps their turn", async () => {
  const event = await begin(2, "1");
  const [inside, waiting] = await db.eventRegistration.findMany({
    where: { eventId: event.id },
    orderBy: { turn: "asc" },
  });
  const mails = () => db.outgoingMail.count();
  const before = await mails();
  expect(await admit(event, { email: inside!.email! })).toBe(inside!.id);
  expect(await admit(event, { email: inside!.email! })).toBe(inside!.id);
  await expect(admit(event, { email: waiting!.email! })).rejects.toMatchObject({ code: "conflict" });
  expect(await mails()).toBe(before);
  expect(await counted(event.id)).toBe(1);
});

test("at the door too nobody gets in beyond the capacity, however many come at once", async () => {
  const event = await begin(1, "4");
  const crowd = Array.from({ length: 8 }, (_, index) => admit(event, { email: `n${index}@ejemplo.mx` }));
  const results = await Promise.allSettled(crowd);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(3);
  expect(await db.eventRegistration.count({ where: { eventId: event.id } })).toBe(4);
  expect(await counted(event.id)).toBe(3);
});

test("one that was never confirmed becomes that of who is there", async () => {
  const event = await begin(0);
  const [unconfirmed] = await writeRegistrations(db, event.id, 1);
  const row = await db.eventRegistration.findFirstOrThrow({ where: { eventId: event.id } });
  const id = await admit(event, { email: row.email! });
  await expect(confirmRegistration(db, unconfirmed!.token, NOW)).rejects.toMatchObject({ code: "conflict" });
  expect(
    await db.eventRegistration.findMany({ where: { eventId: event.id }, select: { id: true, state: true } }),
  ).toEqual([{ id, state: "IN" }]);
});

test("nobody is written down in another office's event, in one that is over, nor without a name or an address", async () => {
  const event = await begin(0);
  const other = await begin(0);
  await expect(admit(event, {}, world.other.head)).rejects.toMatchObject(NOT_FOUND);
  await expect(admit({ ...event, sessions: other.sessions })).rejects.toMatchObject(NOT_FOUND);
  await expect(admit({ ...event, id: "x" })).rejects.toMatchObject(NOT_FOUND);
  for (const wrong of [{ name: "A" }, { email: "ana" }])
    await expect(admit(event, wrong)).rejects.toMatchObject({ code: "invalid" });
  const late = { eventId: event.id, sessionId: event.sessions[0]!, ...WHO };
  await expect(admitAtDoor(db, world.own.head, late, dayOfMarch(31))).rejects.toMatchObject({
    code: "conflict",
  });
  await cancelEvent(db, world.own.head, { id: event.id, reason: "Ciclón." });
  await expect(admit(event)).rejects.toMatchObject({ code: "conflict" });
});
