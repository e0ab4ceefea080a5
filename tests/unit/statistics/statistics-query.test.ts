import { expect, test } from "vitest";
import { parseComparison, parseStateQuery } from "#lib/statistics/statistics-query.ts";

test("the states of a comparison, from an address to share or from the lists of the form", () => {
  expect(parseComparison({ estados: "14,31" })).toEqual({ states: ["14", "31"], ignored: [] });
  expect(parseComparison({ estados: ["14", "", "31", ""] })).toEqual({ states: ["14", "31"], ignored: [] });
  expect(parseComparison({ estados: " 14 ,, 14,31" }).states).toEqual(["14", "31"]);
  expect(parseComparison({})).toEqual({ states: [], ignored: [] });
});

test("what is not a state, or is one too many, is left out and told", () => {
  expect(parseComparison({ estados: "14,99" })).toEqual({
    states: ["14"],
    ignored: [expect.stringContaining("«99»")],
  });
  const many = parseComparison({ estados: "01,02,03,04,05" });
  expect(many.states).toEqual(["01", "02", "03", "04"]);
  expect(many.ignored).toEqual([expect.stringContaining("hasta 4")]);
  // An address of any length costs no more than the states there are.
  expect(parseComparison({ estados: "x,".repeat(10_000) }).ignored).toHaveLength(1);
});

test("a state that is not one reads as the whole country", () => {
  expect(parseStateQuery({ estado: "14" })).toEqual({ state: "14", ignored: [] });
  expect(parseStateQuery({ estado: "Jalisco" })).toMatchObject({
    state: null,
    ignored: [expect.any(String)],
  });
});
