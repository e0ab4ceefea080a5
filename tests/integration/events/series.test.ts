import { beforeAll, expect, test } from "vitest";
import { cancelEvent } from "#lib/events/cancel-event.ts";
import { publishEvent } from "#lib/events/publish-event.ts";
import { publishSeries } from "#lib/events/series/publish-series.ts";
import { listOwnSeries, listPublicSeries } from "#lib/events/series/read-series.ts";
import { previewSeries, repeatEvent } from "#lib/events/series/repeat-event.ts";
import type { SeriesScope } from "#lib/events/series/series-words.ts";
import { createEvent, saveEvent } from "#lib/events/save-event.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { dayOfMarch, TYPED_EVENT, writeGuests } from "#tests/support/event-world.ts";

const db = getDatabase();
const NOT_FOUND = { code: "not_found" };
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

const RULE = { step: "semanas", every: "1", untilOn: "", times: "4", skipHolidays: "" };
/** A Thursday before Tijuana's change of hour. */
const SESSION = { day: "2027-03-04", start: "10:00", endDay: "", end: "11:30", zone: "America/Tijuana" };
const TYPED = { ...TYPED_EVENT, title: "Seminario de los jueves", sessions: [SESSION] };

const draft = () => createEvent(db, world.own.head, TYPED, { at: dayOfMarch(1) });
const repeat = (id: string, change = {}, actor = world.own.head) =>
  repeatEvent(db, actor, { ...RULE, ...change, id }, dayOfMarch(1));
async function series() {
  const id = await draft();
  await repeat(id);
  const { seriesId } = await db.event.findUniqueOrThrow({ where: { id } });
  return { id, seriesId: seriesId!, list: () => listOwnSeries(db, world.own.head, seriesId) };
}
const starts = (events: Awaited<ReturnType<Awaited<ReturnType<typeof series>>["list"]>>) =>
  events.map(({ sessions }) => sessions[0]!.startsAt.toISOString());

test("each date is a draft of its own at the same hour of the wall, and what was shown is what is made", async () => {
  const id = await draft();
  const shown = await previewSeries(db, world.own.head, { ...RULE, id });
  expect(await db.event.count({ where: { series: { isNot: null } } })).toBe(0);
  expect(await repeat(id)).toBe(3);
  const { seriesId } = await db.event.findUniqueOrThrow({ where: { id } });
  const events = await listOwnSeries(db, world.own.head, seriesId);
  expect(shown.days).toEqual(["2027-03-04", "2027-03-11", "2027-03-18", "2027-03-25"]);
  expect(starts(events)).toEqual([
    ...["2027-03-04T18:00:00.000Z", "2027-03-11T18:00:00.000Z"],
    ...["2027-03-18T17:00:00.000Z", "2027-03-25T17:00:00.000Z"],
  ]);
  expect(events.every(({ state, title }) => state === "DRAFT" && title === TYPED.title)).toBe(true);
  expect(await listPublicSeries(db, seriesId, dayOfMarch(1))).toEqual([]);
  expect(await publishSeries(db, world.own.head, id, dayOfMarch(2))).toBe(4);
  expect(await publishSeries(db, world.own.head, id, dayOfMarch(2))).toBe(0);
  const open = await listPublicSeries(db, seriesId, dayOfMarch(12));
  expect(open.map(({ code }) => code)).toHaveLength(2);
});

test("each date registers on its own: as many places, the same questions, as long before its own day", async () => {
  const registrationOpensAt = "2027-03-01T09:00";
  const input = { ...TYPED, registrationOpensAt, registrationClosesAt: "2027-03-03T18:00" };
  const id = await createEvent(db, world.own.head, input, { at: dayOfMarch(1) });
  await repeat(id);
  const { seriesId } = await db.event.findUniqueOrThrow({ where: { id } });
  const read = () => db.event.findMany({ where: { seriesId }, orderBy: { startsAt: "asc" } });
  const days = (rows: Awaited<ReturnType<typeof read>>) =>
    rows.map((row) => [row.registrationOpensAt, row.registrationClosesAt].map((at) => at!.toISOString()));
  const [first, second] = await read();
  const { takesRegistration, capacity, questions } = first!;
  expect(second).toMatchObject({ takesRegistration, capacity, questions });
  expect(days(await read())).toEqual([
    ["2027-03-01T15:00:00.000Z", "2027-03-04T00:00:00.000Z"],
    ["2027-03-08T15:00:00.000Z", "2027-03-11T00:00:00.000Z"],
    ["2027-03-15T15:00:00.000Z", "2027-03-18T00:00:00.000Z"],
    ["2027-03-22T15:00:00.000Z", "2027-03-25T00:00:00.000Z"],
  ]);
  // Changed for all, each goes on opening and closing by its own day.
  await change(id, { registrationOpensAt, registrationClosesAt: "2027-03-03T20:00" }, "all");
  expect(days(await read()).map(([, closes]) => closes)).toEqual([
    ...["2027-03-04T02:00:00.000Z", "2027-03-11T02:00:00.000Z"],
    ...["2027-03-18T02:00:00.000Z", "2027-03-25T02:00:00.000Z"],
  ]);
});

test("one that says too little is not published, nor any other of its series", async () => {
  const id = await createEvent(db, world.own.head, { ...TYPED, purpose: "" }, { at: dayOfMarch(1) });
  await repeat(id);
  await expect(publishSeries(db, world.own.head, id)).rejects.toMatchObject({ code: "invalid" });
  const { seriesId } = await db.event.findUniqueOrThrow({ where: { id } });
  expect(await db.event.count({ where: { seriesId, state: "PUBLISHED" } })).toBe(0);
});

test("days on which the Secretariat does not work are left out when it is asked", async () => {
  const id = await draft();
  // 21 March 2027 is kept on Monday the 15th.
  const rule = { ...RULE, id, step: "semanas", times: "3", skipHolidays: "si" };
  await saveEvent(db, world.own.head, {
    ...{ id, revision: 1, reason: "", input: { ...TYPED, sessions: [{ ...SESSION, day: "2027-03-08" }] } },
  });
  expect(await previewSeries(db, world.own.head, rule)).toMatchObject({
    ...{ days: ["2027-03-08", "2027-03-22", "2027-03-29"], skipped: ["2027-03-15"] },
  });
});

test("pressed many times at once, one series is made", async () => {
  const id = await draft();
  const presses = await Promise.allSettled(Array.from({ length: 5 }, () => repeat(id)));
  expect(presses.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  await expect(repeat(id)).rejects.toMatchObject({ code: "conflict" });
  const { seriesId } = await db.event.findUniqueOrThrow({ where: { id } });
  expect(await db.event.count({ where: { seriesId } })).toBe(4);
});

test("wrong rules and somebody else's ids get a sentence", async () => {
  const id = await draft();
  for (const wrong of [
    ...[{ step: "x" }, { every: "0" }, { every: "13" }, { times: "1" }, { times: "61" }, { times: "x" }],
    ...[{ times: "" }, { untilOn: "2027-12-01" }, { times: "", untilOn: "2027-02-30" }],
    { times: "", untilOn: "2027-03-05" },
  ]) {
    await expect(repeat(id, wrong), JSON.stringify(wrong)).rejects.toMatchObject({ code: "invalid" });
  }
  for (const actor of [world.other.head, world.own.reader, world.admin]) {
    await expect(repeat(id, {}, actor)).rejects.toMatchObject(NOT_FOUND);
    await expect(previewSeries(db, actor, { ...RULE, id })).rejects.toMatchObject(NOT_FOUND);
    await expect(publishSeries(db, actor, id)).rejects.toMatchObject(NOT_FOUND);
  }
  await expect(repeat("x")).rejects.toMatchObject(NOT_FOUND);
  const bare = await createEvent(db, world.own.head, { ...TYPED, sessions: [] }, { at: dayOfMarch(1) });
  await expect(repeat(bare)).rejects.toMatchObject({ code: "conflict" });
  await expect(publishSeries(db, world.own.head, id)).rejects.toMatchObject({ code: "conflict" });
  const { seriesId } = await series();
  expect(await listOwnSeries(db, world.other.head, seriesId)).toEqual([]);
  // The database refuses by itself an event of two offices' series.
  const theirs = await createEvent(db, world.other.head, TYPED, { at: dayOfMarch(1) });
  await expect(db.event.update({ where: { id: theirs }, data: { seriesId } })).rejects.toThrow();
  // Nor does one go from a series to another.
  const { id: one } = await series();
  await expect(db.event.update({ where: { id: one }, data: { seriesId } })).rejects.toThrow();
});

const change = async (id: string, given: object, scope: SeriesScope) => {
  const { revision } = await db.event.findUniqueOrThrow({ where: { id } });
  const session = await db.eventSession.findFirstOrThrow({ where: { eventId: id } });
  const input = { ...TYPED, sessions: [{ ...SESSION, id: session.id }], ...given };
  await saveEvent(db, world.own.head, { id, revision, reason: "Así.", input, scope }, dayOfMarch(2));
};

test("a change is for one, for those that follow or for all; each keeps its own day and what is its own", async () => {
  const { list } = await series();
  const [first, second, third, fourth] = await list();
  const day = (at: number) => ({
    ...SESSION,
    day: ["2027-03-04", "2027-03-11", "2027-03-18", "2027-03-25"][at]!,
  });
  await change(third!.id, { sessions: [day(2)], title: "El de Tijuana" }, "one");
  expect((await list()).map(({ title }) => title)).toEqual([
    TYPED.title,
    TYPED.title,
    "El de Tijuana",
    TYPED.title,
  ]);
  const ids = await db.eventSession.findMany({ where: { eventId: fourth!.id }, select: { id: true } });
  await change(
    second!.id,
    { sessions: [{ ...day(1), day: "2027-03-12", start: "09:00", end: "10:00" }] },
    "following",
  );
  expect(starts(await list())).toEqual([
    ...["2027-03-04T18:00:00.000Z", "2027-03-12T17:00:00.000Z"],
    ...["2027-03-19T16:00:00.000Z", "2027-03-26T16:00:00.000Z"],
  ]);
  // The same row goes on: calendars know the entry by it. And what was said of one alone stays.
  expect(await db.eventSession.findMany({ where: { eventId: fourth!.id }, select: { id: true } })).toEqual(
    ids,
  );
  expect((await list())[2]!.title).toBe("El de Tijuana");
  await change(first!.id, { sessions: [day(0)], audience: "Estados" }, "all");
  const rows = await db.event.findMany({ where: { id: { in: (await list()).map(({ id }) => id) } } });
  expect(rows.map(({ audience }) => audience)).toEqual(Array(4).fill("Estados"));
});

test("what one of them cannot take undoes it for all, and says which", async () => {
  const { id, list } = await series();
  await publishSeries(db, world.own.head, id, dayOfMarch(1));
  const [first, , third] = await list();
  await writeGuests(db, third!.id, 2);
  const attempt = change(first!.id, { capacity: "1" }, "all");
  await expect(attempt).rejects.toMatchObject({
    message: expect.stringMatching(/^En el del 18 mar.*2 lugares/),
  });
  expect(await db.event.count({ where: { capacity: 1 } })).toBe(0);
});

test("the rest of a series is called off at once, each with its people told, and nothing that is over", async () => {
  const { id, list } = await series();
  await publishSeries(db, world.own.head, id, dayOfMarch(2));
  const [first, second, third, last] = await list();
  await writeGuests(db, third!.id, 2);
  const cancel = (event: string, scope: SeriesScope, day: number) =>
    cancelEvent(db, world.own.head, { id: event, reason: "Cambió el programa.", scope }, dayOfMarch(day));
  expect(await cancel(second!.id, "following", 5)).toBe(3);
  expect((await list()).map(({ state }) => state)).toEqual(["PUBLISHED", ...Array(3).fill("CANCELLED")]);
  const told = { eventKey: { endsWith: ":cancelled" }, text: { contains: "Cambió el programa." } };
  expect(await db.outgoingMail.count({ where: told })).toBe(2);
  await expect(cancel(last!.id, "all", 6)).rejects.toMatchObject({ code: "conflict" });
  expect(await cancel(first!.id, "all", 6)).toBe(1);
});

test("a series that was called off leaves its drafts and what is over as they were", async () => {
  const { list } = await series();
  const [first, second, third] = await list();
  for (const one of [first!, second!]) await publishEvent(db, world.own.head, one.id, dayOfMarch(2));
  const reason = "Cambió el programa.";
  expect(await cancelEvent(db, world.own.head, { id: second!.id, reason, scope: "all" }, dayOfMarch(9))).toBe(
    1,
  );
  expect((await list()).map(({ state }) => state)).toEqual(["PUBLISHED", "CANCELLED", "DRAFT", "DRAFT"]);
  const draft = { id: third!.id, reason, scope: "all" } as const;
  await expect(cancelEvent(db, world.own.head, draft)).rejects.toMatchObject({ code: "conflict" });
});
