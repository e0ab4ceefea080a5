import { describe, expect, test } from "vitest";
import { linesForThisPage } from "#lib/letters/pdf/draw-text.ts";
import { wrapText } from "#lib/letters/pdf/wrap-text.ts";

const wrap = (text: string, width: number) => wrapText(text, width, (part) => Array.from(part).length);

describe("breaking a text into lines", () => {
  test.each([
    ["uno dos tres", 7, ["uno dos", "tres"]],
    ["uno   dos", 20, ["uno dos"]],
    ["", 10, [""]],
    ["uno\ndos\r\ntres", 20, ["uno", "dos", "tres"]],
    ["abcdefghij", 4, ["abcd", "efgh", "ij"]],
    ["a/bcd/efghij", 6, ["a/bcd/", "efghij"]],
    ["x abcdefgh y", 4, ["x", "abcd", "efgh", "y"]],
    ["𐐷𐐷𐐷𐐷", 3, ["𐐷𐐷𐐷", "𐐷"]],
    ["ab", 0, ["a", "b"]],
  ])("%j in %i", (text, width, lines) => expect(wrap(text, width)).toEqual(lines));

  test("loses and adds no character", () => {
    const text = "Acuerdo de cooperación https://ejemplo.org/una-dirección-larguísima entre las partes";
    for (let width = 1; width < 90; width++) {
      expect(wrap(text, width).join("").replaceAll(" ", "")).toBe(text.replaceAll(" ", ""));
    }
  });
});

describe("lines at the foot of a page", () => {
  test("never leaves one alone on either side", () => {
    for (let lines = 1; lines <= 12; lines++) {
      for (let room = 0; room <= 14; room++) {
        const here = linesForThisPage(lines, room);
        expect(here).toBeLessThanOrEqual(Math.min(room, lines));
        if (lines > 1) expect([here, lines - here]).not.toContain(1);
      }
    }
  });

  test("uses the room there is", () => {
    expect(linesForThisPage(10, 6)).toBe(6);
    expect(linesForThisPage(10, 9)).toBe(8);
    expect(linesForThisPage(3, 2)).toBe(0);
    expect(linesForThisPage(1, 1)).toBe(1);
  });
});
