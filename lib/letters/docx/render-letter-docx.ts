import {
  AlignmentType,
  BorderStyle,
  Document,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
} from "docx";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { PORTAL_NAME } from "#lib/kernel/portal-name.ts";
import type { Paper } from "../letter-content.ts";
import { toDocx } from "./docx-blocks.ts";
import { footersOf, headersOf } from "./docx-edges.ts";
import { docxStyles } from "./docx-styles.ts";
import { settleDocx } from "./settle-docx.ts";

const inch = 1_440;

/**
 * The letter as an editable Word file with real styles, headings and lists, in es-MX. It says what the PDF
 * says; the same content gives the same bytes.
 */
export async function renderLetterDocx(letter: Paper): Promise<Buffer> {
  const document = new Document({
    title: `${letter.title}, ${letter.references[0]}`,
    subject: letter.subject,
    creator: letter.issuer.at(-1) ?? PORTAL_NAME,
    lastModifiedBy: PORTAL_NAME,
    styles: docxStyles,
    numbering: {
      config: [
        {
          reference: "items",
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: "%1.",
              alignment: AlignmentType.LEFT,
              style: { paragraph: { indent: { left: 560, hanging: 560 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          titlePage: true,
          page: {
            size: { width: 12_240, height: 15_840 },
            margin: { top: inch, right: inch, bottom: inch, left: inch },
          },
        },
        headers: headersOf(letter),
        footers: footersOf(letter),
        children: [...letterhead(letter), ...letter.body.flatMap(toDocx), ...closing(letter)],
      },
    ],
  });
  return settleDocx(new Uint8Array(await Packer.toArrayBuffer(document)), letter.issuedAt);
}

function letterhead(letter: Paper): Paragraph[] {
  const references = [...letter.references, `${letter.place}, a ${formatInstantDate(letter.issuedAt)}`];
  const gold = { bottom: { style: BorderStyle.SINGLE, size: 10, color: "A57F2C", space: 6 } };
  return [
    new Paragraph({ text: PORTAL_NAME, style: "Portal", spacing: { after: 0 } }),
    ...letter.issuer.map(
      (text, index) =>
        new Paragraph({
          text,
          style: "Issuer",
          ...(index === letter.issuer.length - 1 ? { border: gold } : {}),
        }),
    ),
    new Paragraph({ style: "Issuer" }),
    ...references.map((text) => new Paragraph({ text, style: "Reference" })),
    new Paragraph({ text: letter.title, heading: HeadingLevel.TITLE }),
    new Paragraph({ text: letter.subject, style: "Subject" }),
    ...people(letter.addressee),
    new Paragraph({}),
  ];
}

function closing(letter: Paper): ReturnType<typeof toDocx> {
  return [
    ...(letter.signatory.length > 0
      ? [new Paragraph({ text: "Atentamente", keepNext: true, spacing: { before: 280, after: 60 } })]
      : []),
    ...people(letter.signatory),
    ...toDocx({ type: "heading", text: "Datos de verificación" }, 0),
    ...toDocx({ type: "rows", rows: letter.verification }, 0),
  ];
}

const people = (lines: string[]) =>
  lines.map(
    (text, index) => new Paragraph({ style: "Person", children: [new TextRun({ text, bold: index === 0 })] }),
  );
