import { expect, test } from "vitest";
import { INDEX_LEVELS, standingName, standingOf } from "#lib/activity-index/index-levels.ts";

test.each([
  [0, "low", "lower"],
  [33, "low", "lower"],
  [34, "low", "middle"],
  [66, "low", "middle"],
  [67, "low", "upper"],
  [99, "low", "upper"],
  [100, "medium", "lower"],
  [133, "medium", "lower"],
  [134, "medium", "middle"],
  [166, "medium", "middle"],
  [167, "medium", "upper"],
  [199, "medium", "upper"],
  [200, "high", "lower"],
  [233, "high", "lower"],
  [234, "high", "middle"],
  [266, "high", "middle"],
  [267, "high", "upper"],
  [299, "high", "upper"],
  [300, "veryHigh", null],
])("%i hundredths stand in %s, %s", (value, level, third) => {
  expect(standingOf(value)).toEqual({ level, third });
});

test("every value there can be has a level, and none goes down as the value goes up", () => {
  const places = Array.from({ length: 301 }, (_, value) => {
    const { level, third } = standingOf(value);
    expect(value).toBeGreaterThanOrEqual(INDEX_LEVELS[level].from);
    return INDEX_LEVELS[level].from + ["lower", "middle", "upper"].indexOf(third ?? "lower");
  });
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test.each([-1, 301, 1.5, Number.NaN])("%d is no value of the index", (value) => {
  expect(() => standingOf(value)).toThrow(RangeError);
});

test("a standing is read in words", () => {
  expect(standingName(250)).toBe("Alto, tercio medio");
  expect(standingName(300)).toBe("Muy alto");
});
