import { describe, expect, it } from "vitest";
import type { Measurement } from "#lib/plans/reading/plan-content.ts";
import { measurementsInForce, readLight, shareWalked } from "#lib/plans/rules/traffic-light.ts";

const TODAY = "2028-03-01";
const measured = (period: string, value: string, change: Partial<Measurement> = {}): Measurement => ({
  ...{
    id: `${period} ${value}`,
    indicatorId: "i",
    period,
    value,
    note: "",
    correctsId: "",
    byName: "",
    at: "",
  },
  ...change,
});
const up = { unit: "becas", baseValue: "40", direction: "UP" };
const target = { period: "2027", value: "60" };
const light = (value: string, indicator = up) =>
  readLight(indicator, [target], [measured("2027", value)], TODAY);

describe("the colour, by how much of the way from the base line was walked", () => {
  it.each([
    ["60", "green"],
    ["75", "green"],
    ["59", "amber"],
    ["56", "amber"],
    ["55", "red"],
    ["40", "red"],
    ["30", "red"],
  ])("%s of 60 from 40 is %s", (value, colour) => {
    expect(light(value).light).toBe(colour);
  });

  it.each([
    ["30", "green"],
    ["31", "amber"],
    ["36", "red"],
  ])("%s of 30 from 38 is %s when less is better", (value, colour) => {
    const down = { unit: "%", baseValue: "38", direction: "DOWN" };
    const reading = readLight(down, [{ period: "2027", value: "30" }], [measured("2027", value)], TODAY);
    expect(reading.light).toBe(colour);
  });
});

it("says its numbers in words", () => {
  expect(light("56").why).toBe("56 becas de 60 en 2027: lleva 80 % del camino.");
  expect(light("30").why).toContain("no ha avanzado");
});

it("without a base line compares with the target alone, and never divides by nothing", () => {
  expect(shareWalked(50, 100, null, "UP")).toBe(0.5);
  expect(shareWalked(200, 100, null, "DOWN")).toBe(0.5);
  expect(shareWalked(0, 100, null, "UP")).toBe(0);
  expect(shareWalked(5, 0, null, "DOWN")).toBe(0);
  expect(shareWalked(10, 10, 10, "UP")).toBe(1);
  expect(shareWalked(9, 10, 10, "UP")).toBe(0);
});

it("is grey until there is something to compare", () => {
  expect(readLight(up, [], [measured("2027", "50")], TODAY).light).toBe("grey");
  expect(readLight(up, [{ period: "2028", value: "60" }], [], TODAY).light).toBe("grey");
});

it("is amber when a period ended and nobody measured it, from its next day on", () => {
  expect(readLight(up, [target], [], "2028-01-01").light).toBe("amber");
  expect(readLight(up, [target], [], "2027-12-31").light).toBe("grey");
  const before = [{ period: "2026", value: "50" }, target];
  expect(readLight(up, before, [measured("2026", "60")], TODAY)).toMatchObject({
    light: "amber",
    why: expect.stringContaining("2027"),
  });
});

it("counts the measurement that corrects, not the corrected one, and the last of a period", () => {
  const wrong = measured("2027", "600");
  const right = measured("2027", "41", { correctsId: wrong.id });
  expect(measurementsInForce([wrong, right])).toEqual([right]);
  expect(readLight(up, [target], measurementsInForce([wrong, right]), TODAY).light).toBe("red");
  const misdated = measured("2028", "60");
  expect(measurementsInForce([misdated, measured("2027", "60", { correctsId: misdated.id })])).toMatchObject([
    { period: "2027" },
  ]);
  expect(measurementsInForce([measured("2027", "1"), measured("2027", "2")])).toMatchObject([{ value: "2" }]);
});
