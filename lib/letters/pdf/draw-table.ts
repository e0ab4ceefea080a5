import type { Column, Row } from "../letter-content.ts";
import { addElement, drawArtifact, drawRule, drawTagged, type Element, type Sheet } from "./sheet.ts";
import { rule, textStyles, type TextStyle } from "./text-style.ts";

const padding = 4;
const gutter = 12;
/** Pieces of a hash: two lines of 32, the same in every row. */
const codeLength = 32;

type Cell = { tag: "TH" | "TD"; element: Element; lines: string[]; style: TextStyle; x: number };

/** A table with titles above, repeated on each page it reaches. */
export function drawTable(sheet: Sheet, parent: Element, columns: Column[], rows: string[][]): void {
  const table = addElement(sheet, parent, "Table");
  const xs = columns.map((_, index) => {
    const before = columns.slice(0, index).reduce((sum, column) => sum + column.share, 0);
    return sheet.left + before * sheet.width;
  });
  const layOut = (texts: string[], styleOf: (column: Column) => TextStyle) =>
    columns.map((column, index) => {
      const style = styleOf(column);
      const text = texts[index] ?? "";
      const lines =
        style === textStyles.code && text !== ""
          ? (text.match(new RegExp(`.{1,${codeLength}}`, "gu")) ?? [])
          : sheet.type.wrap(text, style, column.share * sheet.width - gutter);
      return { lines, style, x: xs[index] ?? sheet.left, text };
    });

  const titles = layOut(
    columns.map((column) => column.title),
    () => textStyles.columnTitle,
  );
  const first = rows[0] ?? [];
  const styleOf = (column: Column) => (column.style === "code" ? textStyles.code : textStyles.cell);
  sheet.keepTogether(rowHeight(titles) + rowHeight(layOut(first, styleOf)));
  const repeatTitles = () => drawArtifact(sheet, "Pagination", () => writeLines(sheet, titles, 0, Infinity));

  const head = addElement(sheet, table, "TR");
  drawRow(
    sheet,
    titles.map((cell) => ({
      ...cell,
      tag: "TH",
      element: addElement(sheet, head, "TH", { scope: "Column" }),
    })),
    () => {},
  );
  for (const texts of rows) {
    const row = addElement(sheet, table, "TR");
    const cells = layOut(texts, styleOf).map(({ text, ...cell }): Cell => {
      const actual = sheet.type.actualText(text, cell.style);
      return { ...cell, tag: "TD", element: addElement(sheet, row, "TD", actual ? { actual } : {}) };
    });
    drawRow(sheet, cells, repeatTitles);
  }
  table.end();
  sheet.y += 10;
}

/** A table of labels and values: each label is the title of its row. */
export function drawRows(sheet: Sheet, parent: Element, rows: Row[]): void {
  const table = addElement(sheet, parent, "Table");
  const labelWidth = sheet.width * 0.33;
  for (const { label, value, style: kind } of rows) {
    const row = addElement(sheet, table, "TR");
    const style = kind === "code" ? textStyles.code : textStyles.cell;
    const actual = sheet.type.actualText(value, style);
    drawRow(
      sheet,
      [
        {
          tag: "TH",
          element: addElement(sheet, row, "TH", { scope: "Row" }),
          lines: sheet.type.wrap(label, textStyles.cellStrong, labelWidth - gutter),
          style: textStyles.cellStrong,
          x: sheet.left,
        },
        {
          tag: "TD",
          element: addElement(sheet, row, "TD", actual ? { actual } : {}),
          lines: sheet.type.wrap(value, style, sheet.width - labelWidth),
          style,
          x: sheet.left + labelWidth,
        },
      ],
      () => {},
    );
  }
  table.end();
  sheet.y += 10;
}

type Lines = Pick<Cell, "lines" | "style" | "x">;

const rowHeight = (cells: Lines[]) =>
  Math.max(...cells.map((cell) => cell.lines.length * cell.style.leading)) + 2 * padding;

// A row moves whole to the next page, unless it is so tall that it would leave a great hole: then it is split.
function drawRow(sheet: Sheet, cells: Cell[], atPageTop: () => void): void {
  const total = Math.max(...cells.map((cell) => cell.lines.length));
  const leading = Math.max(...cells.map((cell) => cell.style.leading));
  const turnPage = () => {
    sheet.newPage();
    atPageTop();
  };
  if (rowHeight(cells) > sheet.room() && total <= 12) turnPage();
  for (let from = 0; from < total;) {
    const fitting = Math.floor((sheet.room() - 2 * padding) / leading);
    if (fitting < Math.min(2, total - from)) {
      turnPage();
      continue;
    }
    const to = Math.min(total, from + fitting);
    const top = sheet.y;
    for (const cell of cells) {
      if (from > 0 && cell.lines.length <= from) continue;
      drawTagged(sheet, cell.element, cell.tag, () => writeLines(sheet, [cell], from, to));
      sheet.y = top;
    }
    sheet.y += (to - from) * leading + 2 * padding;
    from = to;
  }
  drawRule(sheet, sheet.y, rule, 0.5);
}

function writeLines(sheet: Sheet, cells: Lines[], from: number, to: number): void {
  const top = sheet.y;
  let lowest = top;
  for (const { lines, style, x } of cells) {
    let y = top + padding;
    for (const line of lines.slice(from, to)) {
      sheet.type.write(line, style, x, y);
      y += style.leading;
    }
    lowest = Math.max(lowest, y + padding);
  }
  sheet.y = lowest;
}
