import PDFDocument from "pdfkit";

export const FONTS = ["Helvetica", "Helvetica-Bold", "Helvetica-Oblique"] as const;
export type Font = (typeof FONTS)[number];

const ruler = new PDFDocument({ autoFirstPage: false });
const widths: Record<Font, Map<string, number>> = {
  Helvetica: new Map(),
  "Helvetica-Bold": new Map(),
  "Helvetica-Oblique": new Map(),
};

/** Points that a text takes, character by character: what each measures is asked once in the life of the program. */
export function measureHelvetica(text: string, { font, size }: { font: Font; size: number }): number {
  const known = widths[font];
  let width = 0;
  for (const character of text) {
    let own = known.get(character);
    if (own === undefined) {
      own = ruler.font(font).fontSize(1).widthOfString(character);
      known.set(character, own);
    }
    width += own;
  }
  return width * size;
}
