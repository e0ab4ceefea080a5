import {
  BorderStyle,
  HeadingLevel,
  ImageRun,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type ParagraphChild,
} from "docx";
import {
  type Block,
  type Column,
  fitPicture,
  type Item,
  type PaperPicture,
  type Row,
} from "../letter-content.ts";

/** Width of the text in twentieths of a point: letter paper with margins of one inch. */
const textWidth = 9_360;
const line = { style: BorderStyle.SINGLE, size: 4, color: "D9D4C7" };
const none = { style: BorderStyle.NONE, size: 0, color: "auto" };
const borders = {
  top: none,
  left: none,
  right: none,
  bottom: line,
  insideVertical: none,
  insideHorizontal: line,
};

/** One piece of the body as Word paragraphs and tables. `list` tells this numbered list from the others. */
export function toDocx(block: Block, list: number): (Paragraph | Table)[] {
  switch (block.type) {
    case "heading":
      return [new Paragraph({ text: block.text, heading: HeadingLevel.HEADING_1 })];
    case "paragraph":
      return paragraphsOf(block.text).map((text) => new Paragraph({ text }));
    case "rows":
      return [rowsTable(block.rows), spacer()];
    case "table":
      return [fullTable(block.columns, block.rows), spacer()];
    case "items":
      return block.items.flatMap((item) => itemParagraphs(item, list));
    case "picture":
      return pictureParagraphs(block.picture);
    case "part":
      return block.blocks.flatMap((each) => toDocx(each, list));
  }
}

/** Pixels of Word, of which an inch has 96. */
const pictureSpace = { width: 624, height: 373 };

function pictureParagraphs({ bytes, mime, alt, caption, ...size }: PaperPicture): Paragraph[] {
  const image = new ImageRun({
    type: mime === "image/png" ? "png" : "jpg",
    data: bytes,
    transformation: fitPicture(size, pictureSpace),
    // The package would count all the drawings of the process: a paper made again must have the same bytes.
    altText: { id: "1", name: "Imagen", description: alt },
  });
  return [
    new Paragraph({ children: [image], keepNext: caption !== "" }),
    ...(caption ? [new Paragraph({ text: caption, style: "Remark" })] : []),
  ];
}

const paragraphsOf = (text: string) => text.split(/\n+/).filter((part) => part.trim() !== "");

// Word joins two tables that touch.
const spacer = () => new Paragraph({ style: "Issuer" });

function itemParagraphs({ lead, text, remarks }: Item, list: number): Paragraph[] {
  const indent = { left: 560 };
  return [
    new Paragraph({
      children: [new TextRun({ text: lead, bold: true })],
      numbering: { reference: "items", level: 0, instance: list },
      keepNext: text !== "" || remarks.length > 0,
      spacing: { after: 40 },
    }),
    ...paragraphsOf(text).map((part) => new Paragraph({ text: part, indent })),
    ...remarks.map((remark) => new Paragraph({ text: remark, style: "Remark", indent })),
  ];
}

function rowsTable(rows: Row[]): Table {
  const widths = [textWidth * 0.33, textWidth * 0.67];
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders,
    rows: rows.map(
      ({ label, value, style }) =>
        new TableRow({
          cantSplit: value.length < 600,
          children: [cell(label, widths[0], "strong"), cell(value, widths[1], style ?? "text")],
        }),
    ),
  });
}

function fullTable(columns: Column[], rows: string[][]): Table {
  const widths = columns.map(({ share }) => Math.round(share * textWidth));
  return new Table({
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: widths,
    borders,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map(({ title }, index) => cell(title, widths[index], "strong")),
      }),
      ...rows.map(
        (texts) =>
          new TableRow({
            cantSplit: true,
            children: columns.map(({ style }, index) => cell(texts[index] ?? "", widths[index], style)),
          }),
      ),
    ],
  });
}

function cell(text: string, width = 0, style: "text" | "strong" | "code"): TableCell {
  const run = (part: string): ParagraphChild =>
    new TextRun({ text: part, bold: style === "strong", ...(style === "code" ? { style: "Code" } : {}) });
  const lines = text.split("\n");
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { left: 0, right: 120 },
    children: lines.map((part) => new Paragraph({ style: "Cell", children: [run(part)] })),
  });
}
