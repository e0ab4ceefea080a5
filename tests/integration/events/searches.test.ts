import { beforeAll, expect, test } from "vitest";
import { readAgendaQuery } from "#lib/events/agenda-query.ts";
import { placesOf } from "#lib/events/agenda-map/places-of.ts";
import { listFeed, listForMap } from "#lib/events/list-agenda.ts";
import { findSearch, forgetSearches, keepSearch } from "#lib/events/searches/keep-search.ts";
import { saySearch } from "#lib/events/searches/say-search.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { createWorld, type World } from "#tests/support/case-world.ts";
import { createPublicEvent, dayOfMarch } from "#tests/support/event-world.ts";

const db = getDatabase();
const NOW = dayOfMarch(10);
let world: World;

beforeAll(async () => {
  world = await createWorld(db);
});

const keep = (query: string, address = query, now = NOW) => keepSearch(db, query, { address }, now);

test("the same search has one short address, whoever asks and in whatever order, and finds what it finds", async () => {
  const code = await keep("tipo=foro&estado=02");
  expect(code).toMatch(/^[2-9A-HJ-NP-Z]{8}$/);
  const again = await Promise.all(
    ["estado=02&tipo=foro", "tipo=foro&estado=02&mes=2027-03&x=1"].map((q) => keep(q)),
  );
  expect(again).toEqual([code, code]);
  const atOnce = await Promise.all(Array.from({ length: 6 }, () => keep("tema=cultura")));
  expect(new Set(atOnce).size).toBe(1);
  const { id } = await createPublicEvent(db, world.own.head);
  await createPublicEvent(db, world.own.head, { kind: "feria" });
  const search = (await findSearch(db, code.toLowerCase(), NOW))!;
  expect((await listFeed(db, search.filters, NOW)).map((event) => event.id)).toEqual([id]);
  expect(await saySearch(db, search.filters)).toBe("Foro · Baja California");
});

test("a search of nothing, and codes of none, get a sentence; too many new ones from a network are refused", async () => {
  for (const nothing of ["", "x=1", "estado=99", "mes=2027-01", "vista=mapa"]) {
    await expect(keep(nothing), nothing).rejects.toMatchObject({ code: "invalid" });
  }
  for (const wrong of ["", "x", "AAAAAAAA", "00000000", "'; DROP"])
    expect(await findSearch(db, wrong)).toBeNull();
  for (let index = 0; index < 60; index++) await keep(`q=palabra${index}`, "red");
  await expect(keep("q=otra", "red")).rejects.toMatchObject({ code: "too_many" });
  // What is kept already is nobody's burden.
  await keep("q=palabra1", "red");
});

test("one that is read stays, and one that nobody reads goes after a time", async () => {
  const [read, unread] = [await keep("q=leida"), await keep("q=olvidada")];
  const year = new Date("2028-03-01T18:00:00Z");
  expect(await findSearch(db, read, year)).not.toBeNull();
  await forgetSearches(db, new Date("2028-06-01T18:00:00Z"));
  expect(await findSearch(db, read)).not.toBeNull();
  expect(await findSearch(db, unread)).toBeNull();
});

test("on the map each event is in its state or its country, and what has no place is told apart", async () => {
  const at = {
    sessions: [{ day: "2027-05-03", start: "10:00", endDay: "", end: "11:00", zone: "Europe/Berlin" }],
  };
  await createPublicEvent(db, world.other.head, { ...at, stateCode: "", countryCode: "DE", city: "Bonn" });
  await createPublicEvent(db, world.other.head, { ...at, stateCode: "31", city: "Mérida" });
  await createPublicEvent(db, world.other.head, { ...at, stateCode: "", city: "Isla" });
  await createPublicEvent(db, world.other.head, { ...at, mode: "en-linea", stateCode: "31" });
  const { filters } = readAgendaQuery({ desde: "2027-05-01" });
  const { mexico, world: abroad, nowhere } = placesOf(await listForMap(db, filters, NOW));
  expect(mexico.map(({ label, events }) => [label, events.length])).toEqual([["Yucatán", 1]]);
  expect(abroad.map(({ label }) => label)).toEqual(["Alemania"]);
  for (const { at: spot } of [...mexico, ...abroad])
    expect(spot!.every((one) => one > 0 && one < 640)).toBe(true);
  expect(nowhere).toHaveLength(2);
  expect(readAgendaQuery({ vista: "mapa" })).toMatchObject({ map: true, month: null });
  expect(readAgendaQuery({ vista: "mapa", mes: "2027-05" })).toMatchObject({ map: false });
  expect(readAgendaQuery({ vista: "globo" }).ignored).toHaveLength(1);
});
