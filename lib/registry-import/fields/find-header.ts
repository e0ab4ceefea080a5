import type { Source } from "../reading/cell.ts";
import { refuseFile } from "../reading/limits.ts";
import { matchHeading } from "./match-headings.ts";

export interface Header {
  /** Of its row in the file. */
  line: number;
  /** As they are written, without outer blanks; a column without one reads "". */
  headings: string[];
  /** Of the first row below that has something, to show beside the headings. */
  sample: string[];
}

/** Titles and logos are often put above the headings. */
const LOOKED_AT = 25;

/**
 * The row of headings: of the first ones of the file, that with most headings that are known; when none has any, the
 * first with two texts or more, for a person to tell what they are.
 * @throws DomainError invalid when there is nothing that looks like a table.
 */
export async function findHeader(source: Source): Promise<Header> {
  const rows: { line: number; texts: string[] }[] = [];
  for await (const { line, cells } of source.rows()) {
    const texts = cells.map(({ text }) => text.replace(/\s+/gu, " ").trim());
    if (texts.some(Boolean)) rows.push({ line, texts });
    if (rows.length > LOOKED_AT) break;
  }
  const known = ({ texts }: { texts: string[] }) =>
    texts.filter((text) => matchHeading(text) !== null).length;
  const best = rows.toSorted((a, b) => known(b) - known(a))[0];
  const header = best && known(best) > 1 ? best : rows.find(({ texts }) => texts.filter(Boolean).length > 1);
  if (!header)
    throw refuseFile(
      "El archivo no tiene columnas: revise que sus celdas se separen con comas, punto y coma o tabuladores.",
    );
  const width = header.texts.findLastIndex(Boolean) + 1;
  const sample = rows[rows.indexOf(header) + 1]?.texts ?? [];
  return { line: header.line, headings: header.texts.slice(0, width), sample: sample.slice(0, width) };
}
