import { Document, HeadingLevel, Packer, Paragraph } from "docx";
import PDFDocument from "pdfkit";

const isHeading = (line: string): boolean => line === line.toLocaleUpperCase("es-MX");

/**
 * A real PDF of paragraphs, the second of them its title. The same text and date give the same bytes.
 * @param madeOn what the file says of its making.
 */
export async function makeSamplePdf(paragraphs: readonly string[], madeOn: Date): Promise<Buffer> {
  const [mark, title = "", ...rest] = paragraphs;
  const document = new PDFDocument({
    size: "LETTER",
    margin: 72,
    lang: "es-MX",
    displayTitle: true,
    info: { Title: title, CreationDate: madeOn, ModDate: madeOn },
  });
  document.font("Helvetica-Oblique").fontSize(9).text(mark!).moveDown(2);
  document.font("Helvetica-Bold").fontSize(14).text(title).moveDown();
  for (const line of rest) {
    document.font(isHeading(line) ? "Helvetica-Bold" : "Helvetica").fontSize(11);
    document.text(line, { lineGap: 3 }).moveDown(0.8);
  }
  document.end();
  return Buffer.concat(await document.toArray());
}

/** A real Word document of the same paragraphs. */
export async function makeSampleDocx(paragraphs: readonly string[]): Promise<Buffer> {
  const children = paragraphs.map((text, index) => {
    if (index === 1) return new Paragraph({ text, heading: HeadingLevel.TITLE });
    return isHeading(text) ? new Paragraph({ text, heading: HeadingLevel.HEADING_1 }) : new Paragraph(text);
  });
  return Packer.toBuffer(new Document({ title: paragraphs[1] ?? "", sections: [{ children }] }));
}
