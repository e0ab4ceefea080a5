import { expect, it } from "vitest";
import { readSdgTargets, SDG_GOALS, SDG_TARGETS } from "#lib/plans/catalogues/sdg.ts";

it("has the 17 goals and the 169 targets", () => {
  expect(Object.keys(SDG_GOALS)).toHaveLength(17);
  expect(SDG_TARGETS).toHaveLength(169);
  expect(new Set(SDG_TARGETS).size).toBe(169);
});

it.each(["1.1", "1.b", "3.d", "8.10", "11.a", "16.b", "17.19"])("has %s", (code) => {
  expect(SDG_TARGETS).toContain(code);
});

it.each(["0.1", "1.6", "1.c", "8.11", "11.d", "17.20", "17.a", "18.1", "11a"])("does not have %s", (code) => {
  expect(readSdgTargets(code)).toEqual({ codes: [], unknown: [code] });
});

it("reads codes as people write them, in the order of the Agenda", () => {
  expect(readSdgTargets("11.A; 8.10 8.9,8.9")).toEqual({ codes: ["8.9", "8.10", "11.a"], unknown: [] });
});
