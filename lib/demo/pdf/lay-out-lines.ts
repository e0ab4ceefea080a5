import { wrapText } from "#lib/letters/pdf/wrap-text.ts";
import { type Font, measureHelvetica } from "./measure-helvetica.ts";

/** A line of text where it stands, in points from the lower left corner of its page. */
export interface PlacedLine {
  text: string;
  font: Font;
  size: number;
  x: number;
  y: number;
}

/** A paragraph and the space after it, in points. */
export interface Paragraph {
  text: string;
  font: Font;
  size: number;
  after: number;
}

/** Letter size, in points. */
export const PAGE = { width: 612, height: 792 } as const;
const MARGIN = 72;

/** Breaks paragraphs into lines and lines into pages. */
export function layOutLines(paragraphs: readonly Paragraph[]): PlacedLine[][] {
  const pages: PlacedLine[][] = [[]];
  let y = PAGE.height - MARGIN;
  for (const { text, font, size, after } of paragraphs) {
    const measure = (part: string) => measureHelvetica(part, { font, size });
    for (const line of wrapText(text, PAGE.width - 2 * MARGIN, measure)) {
      if (y - size < MARGIN) {
        pages.push([]);
        y = PAGE.height - MARGIN;
      }
      y -= size * 1.35;
      pages.at(-1)!.push({ text: line, font, size, x: MARGIN, y });
    }
    y -= after;
  }
  return pages;
}
