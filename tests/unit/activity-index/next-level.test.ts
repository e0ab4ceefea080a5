import { expect, test } from "vitest";
import { nextLevelOf } from "#lib/activity-index/next-level.ts";

test.each([
  [0, "medium", 100],
  [99, "medium", 1],
  [100, "high", 100],
  [199, "high", 1],
  [200, "veryHigh", 100],
  [299, "veryHigh", 1],
])("from %i hundredths the next level is %s, %i away", (value, level, missing) => {
  expect(nextLevelOf(value, null)).toEqual({ level, missing, rooms: null });
});

test("above the highest level there is none", () => {
  expect(nextLevelOf(300, { institutional: 100, economic: 100, political: 100 })).toBeNull();
});

test("where there is room is told from the most to the least, and what alone would do", () => {
  expect(nextLevelOf(180, { institutional: 100, economic: 70, political: 10 })).toEqual({
    level: "high",
    missing: 20,
    rooms: [
      { component: "political", room: 90, enough: true },
      { component: "economic", room: 30, enough: true },
    ],
  });
  expect(nextLevelOf(110, { institutional: 90, economic: 20, political: 0 })!.rooms).toEqual([
    { component: "political", room: 100, enough: true },
    { component: "economic", room: 80, enough: false },
    { component: "institutional", room: 10, enough: false },
  ]);
});
