import { expect, test } from "vitest";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";

test.each([
  [undefined, 1],
  ["", 1],
  ["7", 7],
  ["0", 1],
  ["-3", 1],
  ["2.5", 1],
  ["1e9", 1],
  ["99999999999999999999", 1],
  [["2", "3"], 1],
])("%j reads as page %i", (asked, page) => {
  expect(readPageNumber(asked)).toBe(page);
});
