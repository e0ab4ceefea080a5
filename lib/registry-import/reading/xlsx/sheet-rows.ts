import type { ZipEntry } from "#lib/documents/inspection/zip-directory.ts";
import { type Cell, EMPTY_CELL, type SourceRow } from "../cell.ts";
import { IMPORT_LIMITS } from "../limits.ts";
import { tooManyRows, tooWide } from "../read-csv.ts";
import { cellOf, type RawCell, type Reading } from "./cell-value.ts";
import { streamXml } from "./stream-xml.ts";

/** The rows of a sheet that have something, in order. */
export async function* readSheet(
  archive: Buffer,
  entry: ZipEntry,
  reading: Reading,
): AsyncGenerator<SourceRow> {
  let ready: SourceRow[] = [];
  let line = 0;
  let cells: Cell[] = [];
  let cell: RawCell | null = null;
  let column = 0;
  let collect: "value" | "text" | null = null;

  const events = {
    open(name: string, attributes: Record<string, string>) {
      if (name === "row") {
        line = attributes.r === undefined ? line + 1 : Number(attributes.r);
        cells = [];
      } else if (name === "c") {
        column = attributes.r === undefined ? cells.length : columnOf(attributes.r);
        if (!(column < 16_384)) throw tooWide(line);
        cell = { type: attributes.t ?? "n", style: Number(attributes.s ?? 0), formula: false, value: "" };
      } else if (name === "f" && cell) cell.formula = true;
      else if (name === "v") collect = "value";
      else if (name === "t") collect = "text";
    },
    close(name: string) {
      if (name === "c" && cell) {
        const read = cellOf(cell, reading);
        if (read.text !== "" || read.origin) {
          if (column >= IMPORT_LIMITS.columns) throw tooWide(line);
          while (cells.length < column) cells.push(EMPTY_CELL);
          cells[column] = read;
        } else if (column === cells.length && column < IMPORT_LIMITS.columns) cells.push(EMPTY_CELL);
        cell = null;
      } else if (name === "row") {
        if (line > IMPORT_LIMITS.rows && cells.some(({ text }) => text !== "")) throw tooManyRows();
        if (line <= IMPORT_LIMITS.rows) ready.push({ line, cells });
      }
      collect = null;
    },
    text(piece: string) {
      if (collect && cell) cell.value += piece;
    },
  };

  for await (const _ of streamXml(archive, entry, events)) {
    yield* ready;
    ready = [];
  }
}

/** "AB12" → 27. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]*/.exec(reference)![0]) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
