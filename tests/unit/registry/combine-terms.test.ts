import { expect, test } from "vitest";
import {
  combineTerms,
  queriesOf,
  type ReadTerm,
  saidTerms,
  type Within,
} from "#lib/registry/search/combine-terms.ts";
import { emptySet, placesIn, type PlaceSet, putIn } from "#lib/registry/search/place-set.ts";

const setOf = (...places: number[]): PlaceSet => {
  const set = emptySet(40);
  for (const place of places) putIn(set, place);
  return set;
};

const WORDS: Record<string, PlaceSet> = {
  "'salud'": setOf(1, 2, 3, 35),
  "'agua'": setOf(2, 3, 4),
  "'mar'": setOf(3),
  "'nl'": setOf(),
  "'t:salud'": setOf(1, 2),
  "'t:agua'": setOf(2),
  "'t:nl'": setOf(),
  "'h:salud'": setOf(1, 2, 3),
  "'numero=RAI-1998-00412'": setOf(7),
};
const FACETS: Record<string, PlaceSet> = { "estado=19": setOf(1, 35) };

function find(terms: readonly ReadTerm[], within: Within = "anywhere"): number[] {
  const asked = new Set(queriesOf(terms, [within]));
  return [
    ...placesIn(
      combineTerms(terms, within, {
        every: setOf(0, 1, 2, 3, 4, 7, 35),
        facet: (name) => FACETS[name] ?? emptySet(0),
        words: (query) => {
          expect(asked, query).toContain(query);
          return WORDS[query]!;
        },
      }),
    ),
  ];
}

const term = (query: string, changes: Partial<ReadTerm> = {}): ReadTerm => ({
  ...{ text: query, phrase: false, excluded: false, alternative: false, facets: [] },
  query,
  ...changes,
});
const [salud, agua] = [term("'salud'"), term("'agua'")];

test("all the terms are asked for", () => expect(find([salud, agua])).toEqual([2, 3]));

test("a term and its alternatives count as one", () => {
  expect(find([salud, term("'mar'", { alternative: true }), agua])).toEqual([2, 3]);
  expect(find([term("'mar'"), { ...salud, alternative: true }])).toEqual([1, 2, 3, 35]);
});

test("what is excluded is left out, also as an alternative", () => {
  expect(find([salud, term("'mar'", { excluded: true })])).toEqual([1, 2, 35]);
  expect(find([term("'mar'"), term("'salud'", { excluded: true, alternative: true })])).toEqual([0, 3, 4, 7]);
});

test("a name of a state is found by its words or by the state", () => {
  expect(find([salud, term("'nl'", { facets: ["estado=19"] })])).toEqual([1, 35]);
  expect(find([term("'nl'", { facets: ["estado=99"] })])).toEqual([]);
});

test("in titles and headings each word is looked for there, and a name by its state all the same", () => {
  expect(find([salud, agua], "title")).toEqual([2]);
  expect(find([salud], "heading")).toEqual([1, 2, 3]);
  expect(find([salud, term("'nl'", { facets: ["estado=19"] })], "title")).toEqual([1]);
});

test("an exact number stands before the titles that mention it", () => {
  const number = term("'1998'", { facets: ["numero=RAI-1998-00412"] });
  expect(find([number], "title")).toEqual([7]);
});

test("a facet with a quote or a backslash stays one lexeme", () => {
  expect(queriesOf([term("", { facets: ["numero=O'Brien\\"] })], ["title"])).toEqual([
    "'numero=O\\'Brien\\\\'",
  ]);
});

test("words that say nothing ask for nothing, unless they are written as initials", () => {
  expect(saidTerms([term("")])).toEqual([]);
  expect(saidTerms([term("", { text: "sin", facets: ["estado=25"] })])).toEqual([]);
  expect(saidTerms([term("", { text: "SIN", facets: ["estado=25"] })])).toHaveLength(1);
});
