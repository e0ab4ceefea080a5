import { expect, it } from "vitest";
import { baselineOf } from "#lib/editing/baseline.ts";
import { mergeFields } from "#lib/editing/merge-fields.ts";

const start = { title: "a", areas: ["x"] };
const baseline = baselineOf(start);

it("writes what only this person changed", () => {
  expect(mergeFields(start, { title: "b", areas: ["x"] }, baseline)).toEqual({
    ...{ changes: ["title"], adopted: [], conflicts: [] },
  });
});

it("keeps what only a colleague changed", () => {
  const kept = { title: "b", areas: ["x", "y"] };
  expect(mergeFields(kept, start, baseline)).toEqual({
    ...{ changes: [], adopted: ["title", "areas"], conflicts: [] },
  });
});

it("puts together two people who changed different fields", () => {
  expect(mergeFields({ title: "a", areas: ["y"] }, { title: "b", areas: ["x"] }, baseline)).toEqual({
    ...{ changes: ["title"], adopted: ["areas"], conflicts: [] },
  });
});

it("asks when both changed the same field in another way, and not when in the same way", () => {
  expect(mergeFields({ title: "b", areas: ["x"] }, { title: "c" }, baseline).conflicts).toEqual(["title"]);
  expect(mergeFields({ title: "b", areas: ["x"] }, { title: "b" }, baseline)).toEqual({
    ...{ changes: [], adopted: [], conflicts: [] },
  });
});

it("asks for every difference when it is not known from what the person started", () => {
  expect(mergeFields(start, { title: "b", areas: [] }, {}).conflicts).toEqual(["title", "areas"]);
});

it("writes every difference when nobody edited meanwhile", () => {
  expect(mergeFields(start, { title: "b", areas: [] }, null).changes).toEqual(["title", "areas"]);
});
