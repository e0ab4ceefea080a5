import { strToU8, Zip, ZipDeflate } from "fflate";
import { fixedParts } from "./fixed-parts.ts";
import { type CellXml, SHEET_END, sheetRow, sheetStart } from "./sheet-xml.ts";

export interface Sheet {
  name: string;
  /** Of each column, in characters. */
  widths: readonly number[];
  /** A handful at a time; the first is the header. */
  rows: AsyncIterable<readonly (readonly CellXml[])[]>;
}

/** The ZIP format begins here. Fixed, so that the same rows make the same file. */
const MODIFIED = new Date(1980, 0, 1);
/** Half the work of the usual level for a tenth more bytes. */
const LEVEL = 4;

/**
 * A workbook (ECMA-376) written as its rows are read: compressed piece by piece, it is never whole in memory. The
 * libraries that write these files either hold every cell or have not been kept for years; what a table needs of the
 * format is little.
 */
export async function* writeWorkbook(sheets: readonly Sheet[]): AsyncGenerator<Uint8Array> {
  const made: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    made.push(bytes);
  });
  const begin = (path: string) => {
    const part = new ZipDeflate(path, { level: LEVEL });
    part.mtime = MODIFIED;
    zip.add(part);
    return part;
  };
  for (const [path, xml] of fixedParts(sheets.map(({ name }) => name))) begin(path).push(strToU8(xml), true);
  for (const [index, { widths, rows }] of sheets.entries()) {
    const part = begin(`xl/worksheets/sheet${index + 1}.xml`);
    part.push(strToU8(sheetStart(widths)));
    let row = 0;
    for await (const some of rows) {
      part.push(strToU8(some.map((cells) => sheetRow((row += 1), cells)).join("")));
      yield* made.splice(0);
    }
    part.push(strToU8(SHEET_END), true);
  }
  zip.end();
  yield* made.splice(0);
}
