import { expect, it } from "vitest";
import { COUNTED_KINDS } from "#lib/plans/counting/counted-kinds.ts";
import { countPeriod } from "#lib/plans/counting/count-period.ts";
import type { OfficeFacts } from "#lib/plans/counting/office-facts.ts";

const agreement = (
  change: Partial<OfficeFacts["agreements"][number]>,
): OfficeFacts["agreements"][number] => ({
  ...{ registeredOn: "2027-02-10", inForceOn: "2027-02-01", validity: "INDEFINITE", endsOn: null },
  ...{ terminatedOn: null, replacedBy: null, withdrawnOn: null },
  ...change,
});

const facts: OfficeFacts = {
  filedOn: ["2027-01-31", "2027-02-01", "2027-06-30", "2027-07-01"],
  agreements: [
    agreement({}),
    agreement({ registeredOn: "2027-07-01", inForceOn: "2027-06-30" }),
    agreement({
      registeredOn: "2020-05-05",
      validity: "FIXED",
      inForceOn: "2020-05-01",
      endsOn: "2027-03-15",
    }),
    agreement({ registeredOn: "2020-05-05", inForceOn: "2020-05-01", terminatedOn: "2027-02-28" }),
  ],
  stays: [
    { step: "opinion", endedOn: "2027-02-03", days: 10 },
    { step: "opinion", endedOn: "2027-06-30", days: 5.25 },
    { step: "opinion", endedOn: "2027-07-01", days: 90 },
    { step: "referral", endedOn: "2027-02-03", days: 2 },
  ],
};

it.each([
  ["filed", "2027-S1", "3"],
  ["filed", "2027-02", "1"],
  ["filed", "2026", "0"],
  ["registered", "2027", "2"],
  ["registered", "2027-T1", "1"],
  ["inForce", "2027-T1", "1"],
  ["inForce", "2027-S1", "2"],
  ["inForce", "2027-01", "2"],
  ["inForce", "2027-02", "2"],
  ["step:opinion", "2027-S1", "7.6"],
  ["step:opinion", "2027", "35.1"],
  ["step:referral", "2027-T1", "2"],
  ["step:closing", "2027", null],
])("counts %s in %s: %s", (kind, period, value) => {
  expect(countPeriod(kind, facts, period)).toBe(value);
});

it("counts everything that an indicator can ask for, and nothing else", () => {
  for (const kind of COUNTED_KINDS.keys()) expect(() => countPeriod(kind, facts, "2027")).not.toThrow();
  expect(() => countPeriod("spies", facts, "2027")).toThrow(RangeError);
});
