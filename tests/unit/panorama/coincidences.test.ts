import { expect, test } from "vitest";
import { findCoincidences, MOST_COINCIDENCES } from "#lib/panorama/coincidences/find-coincidences.ts";
import type { Trip } from "#lib/panorama/coincidences/trip.ts";

const trip = (id: string, change: Partial<Trip> = {}): Trip => ({
  ...{ kind: "MISSION", id, officeId: `de-${id}`, office: `Oficina ${id}`, title: `Gira ${id}` },
  ...{ startsOn: "2027-05-03", endsOn: "2027-05-06", places: ["FR Lyon"], code: null, audience: "OFFICES" },
  ...change,
});
const pairs = (trips: Trip[], weeks = 2) =>
  findCoincidences(trips, { weeks })
    .map(({ one, other, country, city, daysApart }) => [one.id, other.id, country, city, daysApart])
    .toArray();

test("two offices in one city on the same days coincide, however each writes its name", () => {
  expect(pairs([trip("a"), trip("b", { places: ["FR  LYÓN"] })])).toEqual([["a", "b", "FR", "Lyon", 0]]);
});

test("the gap counts from the end of one to the beginning of the other, and its last day is inside", () => {
  const later = (startsOn: string) => trip("b", { startsOn, endsOn: startsOn });
  expect(pairs([trip("a"), later("2027-05-20")])).toEqual([["a", "b", "FR", "Lyon", 14]]);
  expect(pairs([trip("a"), later("2027-05-21")])).toEqual([]);
  expect(pairs([later("2027-05-06"), trip("a")], 0)).toEqual([["a", "b", "FR", "Lyon", 0]]);
  expect(pairs([trip("a"), later("2027-05-07")], 0)).toEqual([]);
});

test("a long trip meets one that begins after another has ended", () => {
  const long = trip("a", { endsOn: "2027-07-01" });
  const short = trip("b", { officeId: "de-a", endsOn: "2027-05-03" });
  expect(pairs([long, short, trip("c", { startsOn: "2027-06-20", endsOn: "2027-06-21" })])).toEqual([
    ["a", "c", "FR", "Lyon", 0],
  ]);
});

test("one's own trips never coincide, and another country is another place", () => {
  expect(pairs([trip("a"), trip("b", { officeId: "de-a" })])).toEqual([]);
  expect(pairs([trip("a"), trip("b", { places: ["ES Lyon"] })])).toEqual([]);
  expect(pairs([trip("a", { places: [] }), trip("b")])).toEqual([]);
});

test("two trips through several places coincide once, in the city that they share", () => {
  const one = trip("a", { places: ["DE Bonn", "FR París", "FR Lyon"] });
  expect(pairs([one, trip("b", { places: ["DE ", "FR Lyon"] })])).toEqual([["a", "b", "FR", "Lyon", 0]]);
});

test("a city that nobody said is no city in common", () => {
  expect(pairs([trip("a", { places: ["FR "] }), trip("b", { places: ["FR "] })])).toEqual([
    ["a", "b", "FR", null, 0],
  ]);
});

test("those of one city stand first, then the nearest", () => {
  const near = trip("b", { places: ["FR París"] });
  const far = trip("c", { startsOn: "2027-05-12", endsOn: "2027-05-13" });
  expect(pairs([trip("a"), near, far]).map(([one, other]) => `${one}${other}`)).toEqual(["ac", "ab", "bc"]);
});

test("of an office, only what its own trips meet", () => {
  const trips = [trip("a"), trip("b"), trip("c", { startsOn: "2027-05-08", endsOn: "2027-05-09" })];
  const own = findCoincidences(trips, { weeks: 2, officeId: "de-c" });
  expect(own.map(({ one, other }) => `${one.id}${other.id}`).toArray()).toEqual(["ac", "bc"]);
});

test("the first are found without looking at the millions that follow", () => {
  const crowd = Array.from({ length: 20_000 }, (_, index) => trip(String(index)));
  const first = findCoincidences(crowd, { weeks: 2 }).take(MOST_COINCIDENCES).toArray();
  expect(first).toHaveLength(MOST_COINCIDENCES);
  expect(first.every(({ city, daysApart }) => city === "Lyon" && daysApart === 0)).toBe(true);
});
