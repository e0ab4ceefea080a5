import { describe, expect, it } from "vitest";
import { pageWindow } from "#components/ui/page-window.ts";

describe("the page numbers that are shown", () => {
  it.each([
    [1, 1, [1]],
    [1, 2, [1, 2]],
    [1, 54, [1, 2, null, 54]],
    [3, 54, [1, 2, 3, 4, null, 54]],
    [4, 54, [1, 2, 3, 4, 5, null, 54]],
    [5, 54, [1, null, 4, 5, 6, null, 54]],
    [51, 54, [1, null, 50, 51, 52, 53, 54]],
    [54, 54, [1, null, 53, 54]],
  ])("page %i of %i", (page, count, expected) => {
    expect(pageWindow(page, count)).toEqual(expected);
  });

  it("always holds the first, the present and the last, in order, without a gap of one", () => {
    for (let count = 1; count <= 40; count++) {
      for (let page = 1; page <= count; page++) {
        const shown = pageWindow(page, count);
        expect(shown).toEqual(expect.arrayContaining([1, page, count]));
        shown.forEach((n, index) => {
          const before = shown[index - 1];
          if (n !== null && typeof before === "number") expect(n).toBe(before + 1);
          if (n === null) expect((shown[index + 1] ?? 0) - (before ?? 0)).toBeGreaterThan(2);
        });
      }
    }
  });
});
