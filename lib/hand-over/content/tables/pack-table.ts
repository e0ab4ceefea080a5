import type { TableFile } from "#lib/open-data/table-file.ts";

/** A table of a pack: a section of its index and a file beside it. */
export interface PackTable {
  /** What is in it and what for, in a sentence. */
  note: string;
  table: TableFile<unknown>;
}

interface TableParts<Row> {
  /** Of the file, without its ending. */
  name: string;
  title: string;
  rows: readonly Row[];
  /** By their headings, in their order. */
  columns: Readonly<Record<string, (row: Row) => string>>;
}

const WIDTH = 30;

export function packTable<Row>(note: string, { columns, ...parts }: TableParts<Row>): PackTable {
  const listed = Object.entries(columns).map(([name, read]) => ({ name, width: WIDTH, read }));
  return { note, table: { ...parts, columns: listed } as TableFile<unknown> };
}
