import { expect, test } from "vitest";
import { createRandom } from "#lib/demo/seeded-random.ts";
import { everySet, facetSet } from "#lib/registry/search/column-sets.ts";
import { countFacets } from "#lib/registry/search/count-facets.ts";
import { placesIn, type PlaceSet } from "#lib/registry/search/place-set.ts";
import {
  copyColumns,
  emptyColumns,
  markChanged,
  putRows,
  type RegistryColumns,
  type SearchRow,
  sortColumns,
} from "#lib/registry/search/registry-columns.ts";

const random = createRandom(11);
const STATES = ["09", "14", "19", "31"];
const AREAS = ["agua", "cultura", "turismo"];

const randomRow = (place: number, revision: bigint): SearchRow => ({
  ...{ place, revision, signedOn: `20${random.integer(10, 25)}-03-04`, inForceOn: "2010-01-01" },
  ...{ validity: "INDEFINITE", endsOn: null, terminatedOn: null, replaced: false },
  facets: random.happens(10)
    ? []
    : [
        `estado=${random.pick(STATES)}`,
        ...AREAS.filter(() => random.happens(50)).map((area) => `area=${area}`),
      ],
});

function filledColumns(many: number): { columns: RegistryColumns; rows: Map<number, SearchRow> } {
  const rows = new Map(Array.from({ length: many }, (_, place) => [place, randomRow(place, 1n)]));
  const columns = emptyColumns("2026-11-22");
  putRows(columns, [...rows.values()]);
  sortColumns(columns);
  return { columns, rows };
}

const having = (rows: Map<number, SearchRow>, facet: string | null): number[] =>
  [...rows.values()]
    .filter(({ facets }) => (facet === null ? facets.length > 0 : facets.includes(facet)))
    .map(({ place }) => place)
    .sort((a, b) => a - b);
const list = (set: PlaceSet) => [...placesIn(set)];

test("a set that was known follows what changes, and who reads the former columns goes on with theirs", () => {
  const { columns, rows } = filledColumns(500);
  const former = new Map(rows);
  // Of these two it is known before the change; of the third, not.
  list(facetSet(columns, "estado=14"));
  list(everySet(columns));
  let present = columns;
  for (let revision = 2n; revision < 6n; revision += 1n) {
    const changed = Array.from({ length: 20 }, () =>
      randomRow(random.integer(0, 500 + 40 * Number(revision)), revision),
    );
    const next = copyColumns(present, "2026-11-22");
    for (const row of changed) rows.set(row.place, row);
    putRows(next, changed);
    sortColumns(next);
    markChanged(
      next,
      changed.map(({ place }) => place),
    );
    present = next;
    // Asked for in some of the revisions, and left alone in others.
    if (revision % 2n === 0n) expect(list(facetSet(present, "estado=14"))).toEqual(having(rows, "estado=14"));
  }
  expect(list(facetSet(present, "estado=14"))).toEqual(having(rows, "estado=14"));
  expect(list(facetSet(present, "area=agua"))).toEqual(having(rows, "area=agua"));
  expect(list(everySet(present))).toEqual(having(rows, null));
  expect(list(facetSet(columns, "estado=14"))).toEqual(having(former, "estado=14"));
  expect(list(facetSet(columns, "area=cultura"))).toEqual(having(former, "area=cultura"));
});

test("facets are counted right of few, of most and of all", () => {
  const { columns, rows } = filledColumns(900);
  const all = having(rows, null);
  for (const share of [0, 5, 45, 55, 95, 100]) {
    const places = all.filter(() => random.happens(share));
    const set = everySet(columns).slice().fill(0);
    for (const place of places) set[place >>> 5]! |= 1 << (place & 31);
    const counts = countFacets(columns, set);
    for (const [name, values] of [
      ["estado", STATES],
      ["area", AREAS],
    ] as const)
      for (const value of values) {
        const expected = places.filter((place) =>
          rows.get(place)!.facets.includes(`${name}=${value}`),
        ).length;
        const counted = counts[name].find((one) => one.value === value)?.count ?? 0;
        expect(counted, `${name}=${value} of ${share}%`).toBe(expected);
      }
  }
});
