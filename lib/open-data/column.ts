import type { columnWords } from "#lib/i18n/words.ts";
import type { OpenFacts } from "./open-row.ts";

export type Cell = string | boolean | null | readonly string[];

/** A column of the registry as open data: how its files read it and what it may hold; its words are in the dictionaries. */
export interface Column {
  type: keyof typeof columnWords.es.types;
  /** Several in one cell: an array in JSON, joined by `LIST_MARK` elsewhere. */
  list?: true;
  /** May be empty. */
  optional?: true;
  /** The values there are, each with its words. */
  values?: readonly { slug: string; label: string; labelEn: string }[];
  /** @param origin of the portal, for whole addresses */
  read(row: OpenFacts, origin: string): Cell;
}

/** Stands between two values of a cell: names have commas and semicolons inside. */
export const LIST_MARK = "|";

export const text = (read: (row: OpenFacts, origin: string) => string): Column => ({ type: "text", read });

export const optional = (read: (row: OpenFacts) => string | null): Column => ({
  type: "text",
  optional: true,
  read,
});

export const list = (read: (row: OpenFacts, origin: string) => string[]): Column => ({
  type: "text",
  list: true,
  read,
});

/** A cell where there are only texts: empty for what is missing. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.join(LIST_MARK) : String(cell);
}
