import type { TextStyle } from "./text-style.ts";
import { createTypesetter, type Typesetter } from "./typesetter.ts";

export const margins = { left: 72, right: 72, firstTop: 54, top: 84, bottom: 78 };

/** A line to be written and where. */
export type Placed = { text: string; style: TextStyle; x: number };

export type Element = PDFKit.PDFStructureElement;

/** The paper being written: where the pen is, and the tree of tags that a screen reader follows. */
export type Sheet = {
  document: PDFKit.PDFDocument;
  type: Typesetter;
  /** Left edge and width of the text, in points. */
  left: number;
  width: number;
  /** Where the next thing begins; goes down the page. */
  y: number;
  room(): number;
  newPage(): void;
  /** Turns the page unless `height` fits in what is left of this one, or is more than any page has. */
  keepTogether(height: number): void;
};

export function createSheet(document: PDFKit.PDFDocument): Sheet {
  document.addPage();
  const { width, height } = document.page;
  const bottom = height - margins.bottom;
  const sheet: Sheet = {
    document,
    type: createTypesetter(document),
    left: margins.left,
    width: width - margins.left - margins.right,
    y: margins.firstTop,
    room: () => bottom - sheet.y,
    newPage() {
      document.addPage();
      sheet.y = margins.top;
    },
    keepTogether(needed) {
      if (needed > sheet.room() && needed <= bottom - margins.top) sheet.newPage();
    },
  };
  return sheet;
}

/** Adds a tagged element under `parent`. Close it with `end()`, or leave that to the parent's. */
export function addElement(
  { document }: Sheet,
  parent: Element,
  tag: string,
  options: PDFKit.Mixins.StructureElementOptions = {},
): Element {
  const element = document.struct(tag, options);
  parent.add(element);
  return element;
}

/** Draws something that belongs to `element`; may be called again for its continuation on the next page. */
export function drawTagged({ document }: Sheet, element: Element, tag: string, draw: () => void): void {
  element.add(document.markStructureContent(tag));
  draw();
  document.endMarkedContent();
}

/** Draws what a screen reader skips: lines, page numbers, repeated headers. */
export function drawArtifact({ document }: Sheet, type: "Layout" | "Pagination", draw: () => void): void {
  document.markContent("Artifact", { type });
  draw();
  document.endMarkedContent();
}

export function drawRule(sheet: Sheet, y: number, color: string, thickness: number): void {
  drawArtifact(sheet, "Layout", () => {
    const { document, left, width } = sheet;
    document
      .moveTo(left, y)
      .lineTo(left + width, y)
      .lineWidth(thickness)
      .strokeColor(color)
      .stroke();
  });
}
