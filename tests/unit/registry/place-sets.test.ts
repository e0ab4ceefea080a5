import { expect, test } from "vitest";
import { createRandom } from "#lib/demo/seeded-random.ts";
import { latestFirst } from "#lib/registry/search/latest-first.ts";
import {
  addAll,
  emptySet,
  keepOnly,
  placesIn,
  putIn,
  sizeOf,
  takeAway,
  takeOut,
  widenSet,
} from "#lib/registry/search/place-set.ts";
import { emptyColumns } from "#lib/registry/search/registry-columns.ts";
import { takePlaces } from "#lib/registry/search/take-places.ts";

const GONE = -(2 ** 31);
const random = createRandom(7);

function randomSet(places: number, percent: number) {
  const members = new Set<number>();
  const set = emptySet(places);
  for (let place = 0; place < places; place += 1)
    if (random.happens(percent)) {
      members.add(place);
      putIn(set, place);
    }
  return { members, set };
}
const sorted = (places: Iterable<number>) => [...places].sort((a, b) => a - b);

test("sets of places do what sets do, whatever their lengths", () => {
  for (const [one, two] of [
    [1, 1],
    [33, 500],
    [500, 64],
    [1000, 1000],
  ]) {
    const [a, b] = [randomSet(one!, 40), randomSet(two!, 60)];
    expect([...placesIn(a.set)]).toEqual(sorted(a.members));
    expect(sizeOf(b.set)).toBe(b.members.size);
    expect([...placesIn(keepOnly(a.set.slice(), b.set))]).toEqual(sorted(a.members.intersection(b.members)));
    expect([...placesIn(addAll(a.set.slice(), b.set))]).toEqual(sorted(a.members.union(b.members)));
    expect([...placesIn(takeAway(a.set.slice(), b.set))]).toEqual(sorted(a.members.difference(b.members)));
  }
});

test("the last bit of a word is one like the others", () => {
  const set = emptySet(64);
  for (const place of [0, 31, 32, 63]) putIn(set, place);
  takeOut(set, 31);
  expect([...placesIn(widenSet(set, 200))]).toEqual([0, 32, 63]);
});

test("the latest come first, of one day the last written, and what is gone does not come", () => {
  const days = Int32Array.from({ length: 3000 }, () =>
    random.happens(10) ? GONE : random.integer(-40_000, 25_000),
  );
  const expected = [...days.keys()]
    .filter((place) => days[place] !== GONE)
    .sort((a, b) => days[b]! - days[a]! || b - a);
  expect([...latestFirst(days, GONE)]).toEqual(expected);
  expect([...latestFirst(Int32Array.of(GONE), GONE)]).toEqual([]);
});

test("a page is a stretch of the groups one after another, of many places and of few, from either end", () => {
  const many = 2000;
  const signedOn = Int32Array.from({ length: many }, () => random.integer(0, 300));
  const order = latestFirst(signedOn, GONE);
  const rank = new Uint32Array(many);
  order.forEach((place, position) => (rank[place] = position));
  const columns = { ...emptyColumns("2026-11-21"), signedOn, latestFirst: order, rank };
  const [first, rest] = [randomSet(many, 1), randomSet(many, 60)];
  const second = takeAway(rest.set.slice(), first.set);
  const inOrder = (members: Set<number>) => [...order].filter((place) => members.has(place));
  const all = [...inOrder(first.members), ...inOrder(rest.members.difference(first.members))];
  for (const from of [0, 10, first.members.size - 3, 500, all.length - 7, all.length, 5000])
    expect(takePlaces(columns, [first.set, second], { from, many: 25 })).toEqual(all.slice(from, from + 25));
  for (const group of [first, rest]) {
    const oldest = inOrder(group.members).reverse();
    for (const from of [0, 3, oldest.length - 5])
      expect(takePlaces(columns, [group.set], { from, many: 25, oldestFirst: true })).toEqual(
        oldest.slice(from, from + 25),
      );
  }
});
