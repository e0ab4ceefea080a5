import ICAL from "ical.js";
import { beforeAll, expect, test } from "vitest";
import { writeIcs } from "#lib/events/event-ics.ts";
import { findPublicEvent } from "#lib/events/read-event.ts";
import { cancelEvent } from "#lib/events/cancel-event.ts";
import { saveEvent } from "#lib/events/save-event.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { createPublicEvent, TYPED_EVENT } from "#tests/support/event-world.ts";

const db = getDatabase();
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

/** What a program that is not ours reads in the file of some events. */
async function readBack(...codes: string[]) {
  const events = await Promise.all(codes.map(async (code) => (await findPublicEvent(db, code))!));
  const text = writeIcs(events, { appUrl: "https://portal.ejemplo.mx", name: "Agenda" });
  const calendar = new ICAL.Component(ICAL.parse(text));
  const entries = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
  return { text, calendar, entries };
}
const oneDay = (zone: string, day = "2027-03-20") => [
  { day, start: "10:00", endDay: "", end: "12:00", zone },
];

test("the same hour of four zones is four moments, each told as one that every calendar understands", async () => {
  const zones = ["America/Mexico_City", "America/Tijuana", "America/Hermosillo", "America/Cancun"];
  const codes: string[] = [];
  for (const zone of zones) {
    codes.push((await createPublicEvent(db, world.own.head, { sessions: oneDay(zone) })).code);
  }
  const { entries } = await readBack(...codes);
  expect(entries.map(({ startDate }) => startDate.toJSDate().toISOString())).toEqual([
    // In March Tijuana goes with California's summer time; the others have none.
    ...["2027-03-20T16:00:00.000Z", "2027-03-20T17:00:00.000Z"],
    ...["2027-03-20T17:00:00.000Z", "2027-03-20T15:00:00.000Z"],
  ]);
  expect(entries.every(({ startDate }) => startDate.zone === ICAL.Timezone.utcTimezone)).toBe(true);
  expect(new Set(entries.map(({ uid }) => uid)).size).toBe(4);
});

test("an entry for each session keeps its UID when another is added before it, and its SEQUENCE goes up", async () => {
  const { id, code } = await createPublicEvent(db, world.own.head);
  const before = (await readBack(code)).entries;
  expect(before).toHaveLength(2);
  expect(before.map(({ duration }) => duration.toSeconds())).toEqual([9000, 7200]);
  const added = { day: "2027-03-19", start: "10:00", endDay: "", end: "11:00", zone: "America/Tijuana" };
  await saveEvent(db, world.own.head, {
    ...{ id, revision: 1, reason: "Una más." },
    input: { ...TYPED_EVENT, sessions: [...TYPED_EVENT.sessions, added] },
  });
  const after = (await readBack(code)).entries;
  expect(after).toHaveLength(3);
  expect(after.slice(1).map(({ uid }) => uid)).toEqual(before.map(({ uid }) => uid));
  expect(after.every(({ sequence }) => sequence > before[0]!.sequence)).toBe(true);
});

test("what was called off says so and why, with the UID that it had", async () => {
  const { id, code } = await createPublicEvent(db, world.own.head, {
    sessions: oneDay("America/Mexico_City"),
  });
  const [before] = (await readBack(code)).entries;
  await cancelEvent(db, world.own.head, { id, reason: "Ciclón; se convocará de nuevo." });
  const [after] = (await readBack(code)).entries;
  expect(after!.uid).toBe(before!.uid);
  expect(after!.component.getFirstPropertyValue("status")).toBe("CANCELLED");
  expect(after!.summary).toContain("Cancelado: ");
  expect(after!.description).toContain("Ciclón; se convocará de nuevo.");
  expect(after!.sequence).toBeGreaterThan(before!.sequence);
});

test("any text comes back as it was written, in lines that no program refuses", async () => {
  const title =
    "Foro: agua, «ríos»; y C:\\nuevo, con ñandúes 🌎 y un nombre tan largo que no cabe en una línea";
  const purpose = `Primera línea, con coma; punto y coma.\nBEGIN:VEVENT\n${"Índigo ".repeat(40)}`.trim();
  const { code } = await createPublicEvent(db, world.own.head, {
    ...{ title, purpose, sessions: oneDay("America/Mexico_City") },
  });
  const { text, entries } = await readBack(code);
  expect(entries).toHaveLength(1);
  expect(entries[0]!.summary).toBe(title);
  expect(entries[0]!.description.startsWith(purpose)).toBe(true);
  const lines = text.split("\r\n");
  expect(lines.filter((line) => /[\r\n]/.test(line))).toEqual([]);
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});
