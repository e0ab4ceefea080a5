import { expect, it } from "vitest";
import { blankValues } from "#lib/plans/items/stored-values.ts";
import type { PlanContent } from "#lib/plans/reading/plan-content.ts";
import { spanOf, workOfMonth } from "#lib/plans/rules/program.ts";

it.each([
  ["2027-01-15", "2027-03-01", { start: 0, months: 3 }],
  ["2028-12-31", "2029-01-01", { start: 23, months: 2 }],
  ["2027-05-02", "", { start: 4, months: 1 }],
  ["", "2029-12-31", { start: 35, months: 1 }],
  ["", "", null],
])("puts %s to %s on the plan's months", (startsOn, endsOn, span) => {
  expect(spanOf({ startsOn, endsOn }, 2027)).toEqual(span);
});

const content = {
  action: [
    { ...blankValues("action"), id: "other", owner: "Cultura", startsOn: "2027-01-01", endsOn: "2027-12-31" },
    {
      ...blankValues("action"),
      id: "mine",
      owner: "Lucia Robles Ibarra",
      startsOn: "2027-05-31",
      endsOn: "2027-06-01",
    },
    { ...blankValues("action"), id: "past", startsOn: "2027-01-01", endsOn: "2027-04-30" },
    { ...blankValues("action"), id: "undated" },
  ],
  indicator: [{ ...blankValues("indicator"), id: "i" }],
  target: [
    { ...blankValues("target"), id: "t1", indicatorId: "i", period: "2027-05" },
    { ...blankValues("target"), id: "t2", indicatorId: "i", period: "2027" },
  ],
  objective: [{ ...blankValues("objective"), id: "o", dueOn: "2027-05-20" }],
  measured: [] as object[],
} as unknown as PlanContent;

it("finds what is under way in a month, one's own first whatever the accents", () => {
  const { actions } = workOfMonth(content, "2027-05", "Lucía Robles Ibarra");
  expect(actions.map(({ item, mine, begins, ends }) => [item.id, mine, begins, ends])).toEqual([
    ["mine", true, true, false],
    ["other", false, false, false],
  ]);
});

it("asks for the measurements of what ends that month, until they are there", () => {
  expect(workOfMonth(content, "2027-05", "x")).toMatchObject({
    measures: [{ period: "2027-05" }],
    objectives: [{ id: "o" }],
  });
  expect(workOfMonth(content, "2027-12", "x").measures).toMatchObject([{ period: "2027" }]);
  const measured = {
    ...content,
    measured: [{ indicatorId: "i", period: "2027-05" }],
  } as unknown as PlanContent;
  expect(workOfMonth(measured, "2027-05", "x").measures).toEqual([]);
});
