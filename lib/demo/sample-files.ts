import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import { layOutLines, type Paragraph as PdfParagraph } from "./pdf/lay-out-lines.ts";
import { writePdf } from "./pdf/write-pdf.ts";

const isHeading = (line: string): boolean => line === line.toLocaleUpperCase("es-MX");

/**
 * A real PDF of paragraphs, the second of them its title. The same text and date give the same bytes.
 * @param madeOn what the file says of its making.
 */
export function makeSamplePdf(paragraphs: readonly string[], madeOn: Date): Buffer {
  const [mark = "", title = "", ...rest] = paragraphs;
  const pages = layOutLines([
    { text: mark, font: "Helvetica-Oblique", size: 9, after: 24 },
    { text: title, font: "Helvetica-Bold", size: 14, after: 14 },
    ...rest.map((text): PdfParagraph => {
      return { text, font: isHeading(text) ? "Helvetica-Bold" : "Helvetica", size: 11, after: 9 };
    }),
  ]);
  return writePdf({ title, madeOn, pages });
}

/** A real Word document of the same paragraphs. */
export async function makeSampleDocx(paragraphs: readonly string[]): Promise<Buffer> {
  const children = paragraphs.map((text, index) => {
    if (index === 1) return new Paragraph({ text, heading: HeadingLevel.TITLE });
    return isHeading(text) ? new Paragraph({ text, heading: HeadingLevel.HEADING_1 }) : new Paragraph(text);
  });
  return Packer.toBuffer(new Document({ title: paragraphs[1] ?? "", sections: [{ children }] }));
}
