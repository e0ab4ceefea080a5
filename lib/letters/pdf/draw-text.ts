import { addElement, drawTagged, type Element, type Sheet } from "./sheet.ts";
import type { TextStyle } from "./text-style.ts";

type TextOptions = { x?: number; width?: number; align?: "left" | "right"; gap?: number };

/** Height that a text will take, in points. */
export function heightOfText(sheet: Sheet, text: string, style: TextStyle, width = sheet.width): number {
  return sheet.type.wrap(text, style, width).length * style.leading;
}

/**
 * Writes a text as one element, over as many pages as it needs. Never leaves one line of it alone at the foot
 * of a page or at the head of the next.
 */
export function drawText(
  sheet: Sheet,
  parent: Element,
  tag: string,
  text: string,
  style: TextStyle,
  { x = sheet.left, width = sheet.width, align = "left", gap = 0 }: TextOptions = {},
): void {
  const actual = sheet.type.actualText(text, style);
  const element = addElement(sheet, parent, tag, actual ? { actual } : {});
  let lines = sheet.type.wrap(text, style, width);
  while (lines.length > 0) {
    const count = linesForThisPage(lines.length, Math.floor(sheet.room() / style.leading));
    if (count === 0) {
      sheet.newPage();
      continue;
    }
    drawTagged(sheet, element, tag, () => {
      for (const line of lines.slice(0, count)) {
        const start = align === "right" ? x + width - sheet.type.measure(line, style) : x;
        sheet.type.write(line, style, start, sheet.y);
        sheet.y += style.leading;
      }
    });
    lines = lines.slice(count);
  }
  element.end();
  sheet.y += gap;
}

/** How many of `lines` to write where `room` lines fit, so that neither part is a single line. */
export function linesForThisPage(lines: number, room: number): number {
  if (lines <= room) return lines;
  const count = lines - room < 2 ? lines - 2 : room;
  return count < 2 ? 0 : count;
}
