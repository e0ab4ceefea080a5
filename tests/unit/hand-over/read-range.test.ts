import { expect, it } from "vitest";
import { readRange } from "#lib/hand-over/sending/read-range.ts";

const HELD = { size: 1000, etag: '"abc"', lastModified: "Sat, 21 Nov 2026 12:00:00 GMT" };
const ask = (range?: string, ifRange?: string) =>
  readRange(new Headers({ ...(range && { range }), ...(ifRange && { "if-range": ifRange }) }), HELD);

it.each([
  [undefined, "whole"],
  ["bytes=0-", { start: 0, end: 999 }],
  ["bytes=500-", { start: 500, end: 999 }],
  ["bytes=0-0", { start: 0, end: 0 }],
  ["bytes=990-2000", { start: 990, end: 999 }],
  ["bytes=-10", { start: 990, end: 999 }],
  ["bytes=-5000", { start: 0, end: 999 }],
  ["bytes= 5 - 7", { start: 5, end: 7 }],
  ["bytes=999-999", { start: 999, end: 999 }],
  ["bytes=1000-", "unsatisfiable"],
  ["bytes=1000-1001", "unsatisfiable"],
  ["bytes=-0", "unsatisfiable"],
  ["bytes=7-5", "whole"],
  ["bytes=-", "whole"],
  ["bytes=0-1,5-6", "whole"],
  ["lines=0-1", "whole"],
  ["bytes=a-b", "whole"],
] as const)("reads %s", (range, expected) => {
  expect(ask(range)).toEqual(expected);
});

it("goes on only with the file that was begun", () => {
  expect(ask("bytes=5-", '"abc"')).toEqual({ start: 5, end: 999 });
  expect(ask("bytes=5-", HELD.lastModified)).toEqual({ start: 5, end: 999 });
  expect(ask("bytes=5-", '"other"')).toBe("whole");
  expect(ask("bytes=5-", 'W/"abc"')).toBe("whole");
  expect(ask("bytes=5-", "Sat, 21 Nov 2026 12:00:01 GMT")).toBe("whole");
});
