import { expect, test } from "vitest";
import { composeQuery, type ReadTerm } from "#lib/registry/search/compose-query.ts";
import { markWords, pickFragment } from "#lib/registry/search/mark-words.ts";
import { MOST_TERMS, readTerms } from "#lib/registry/search/search-terms.ts";

const read = (typed: string) =>
  readTerms(typed).map(({ text, phrase, excluded, alternative, facets }) => ({
    text,
    ...(phrase && { phrase }),
    ...(excluded && { excluded }),
    ...(alternative && { alternative }),
    ...(facets.length > 0 && { facets }),
  }));

test.each([
  ["agua potable", [{ text: "agua" }, { text: "potable" }]],
  [
    '"agua potable" -mar',
    [
      { text: "agua potable", phrase: true },
      { text: "mar", excluded: true },
    ],
  ],
  ['-"agua potable', [{ text: "agua potable", phrase: true, excluded: true }]],
  ["«agua potable»", [{ text: "agua potable", phrase: true }]],
  ["becas OR cuencas", [{ text: "becas" }, { text: "cuencas", alternative: true }]],
  ["or agua", [{ text: "agua" }]],
  ["medio-ambiente", [{ text: "medio-ambiente" }]],
  ["salud NL", [{ text: "salud" }, { text: "NL", facets: ["estado=19"] }]],
  ["EE. UU. salud", [{ text: "EE. UU.", facets: ["pais=US"] }, { text: "salud" }]],
  ["14", [{ text: "14" }]],
  ["rai-2026-00042", [{ text: "rai-2026-00042", facets: ["numero=RAI-2026-00042"] }]],
  ["' % _ :* & | !", []],
  ["", []],
])("%s", (typed, terms) => expect(read(typed)).toEqual(terms));

test("what comes after the last term is left out", () => {
  expect(readTerms("una ".repeat(500))).toHaveLength(MOST_TERMS);
});

const term = (query: string, changes: Partial<ReadTerm> = {}): ReadTerm => ({
  ...{ text: query, phrase: false, excluded: false, alternative: false, facets: [] },
  query,
  ...changes,
});

test("every term is asked for, with its facets, its alternatives and what is left out", () => {
  const query = composeQuery(
    [term("'salud'"), term("'nl'", { facets: ["estado=19"] }), term("'mar'", { excluded: true })],
    ["area=salud"],
  );
  expect(query?.wanted).toBe("(('salud')) & (('nl' | 'estado=19')) & (!('mar')) & 'area=salud'");
  expect(query?.inTitle).toBe(`${query?.wanted} & ((('t:salud'))) & ((('t:nl') | 'estado=19'))`);
});

test("words that say nothing ask for nothing, unless they are written as initials", () => {
  expect(composeQuery([term("")], ["estado=14"])).toBeNull();
  expect(composeQuery([term("", { text: "SIN", facets: ["estado=25"] })], [])?.wanted).toBe(
    "(('estado=25'))",
  );
  expect(composeQuery([term("", { text: "sin", facets: ["estado=25"] })], [])).toBeNull();
});

test("a facet with a quote or a backslash stays one lexeme", () => {
  expect(composeQuery([term("'a'")], ["municipio=14-O'Brien\\"])?.wanted).toBe(
    "(('a')) & 'municipio=14-O\\'Brien\\\\'",
  );
});

test("words are marked whatever their accents, and nothing of the text is lost", () => {
  const text = "Cooperación, «cooperacion» y co-operación.";
  const stretches = markWords(text, new Set(["cooperacion"]));
  expect(stretches.map((stretch) => stretch.text).join("")).toBe(text);
  expect(stretches.filter(({ marked }) => marked).map((stretch) => stretch.text)).toEqual([
    "Cooperación",
    "cooperacion",
  ]);
});

test("the fragment is where most of the words stand together", () => {
  const text = `agua ${"nada ".repeat(200)}el agua y la salud ${"nada ".repeat(200)}`;
  const fragment = pickFragment(text, new Set(["agua", "salud"]))!;
  expect(fragment).toContain("agua y la salud");
  expect(fragment.length).toBeLessThan(260);
  expect(pickFragment(text, new Set(["mar"]))).toBeNull();
});
