import { createFonts } from "./fonts.ts";
import type { TextStyle } from "./text-style.ts";
import { wrapText } from "./wrap-text.ts";

/**
 * Measures and writes text of any script in a style. pdfkit's own text box is not used: it knows one font at a
 * time, leaves single lines behind at page ends, and cannot split a row of a table between two pages.
 */
export function createTypesetter(document: PDFKit.PDFDocument) {
  const fonts = createFonts(document);

  const measure = (text: string, style: TextStyle): number =>
    fonts
      .splitRuns(text, style.face)
      .reduce((width, run) => width + document.font(run.font, style.size).widthOfString(run.text), 0);

  return {
    measure,
    wrap: (text: string, style: TextStyle, width: number) =>
      wrapText(text, width, (part) => measure(part, style)),
    /** Writes one line whose box of `leading` height begins at (x, y). */
    write(text: string, style: TextStyle, x: number, y: number): void {
      const baseline = y + style.leading / 2 + style.size * 0.35;
      let at = x;
      document.fillColor(style.color);
      for (const run of fonts.splitRuns(text, style.face)) {
        document.font(run.font, style.size);
        document.text(run.text, at, baseline, { lineBreak: false, baseline: "alphabetic" });
        at += document.widthOfString(run.text);
      }
    },
    /** The true text for readers and copying, when some of it could not be written; undefined otherwise. */
    actualText: (text: string, style: TextStyle) => (fonts.canWrite(text, style.face) ? undefined : text),
  };
}

export type Typesetter = ReturnType<typeof createTypesetter>;
