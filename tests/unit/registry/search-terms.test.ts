import { expect, test } from "vitest";
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
