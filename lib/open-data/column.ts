import type { OpenFacts } from "./open-row.ts";

export const COLUMN_TYPES = {
  text: "texto",
  date: "fecha (AAAA-MM-DD)",
  partialDate: "fecha, mes o año (AAAA-MM-DD, AAAA-MM o AAAA)",
  instant: "fecha y hora (UTC)",
  boolean: "true o false",
  url: "dirección",
} as const;

export type Cell = string | boolean | null | readonly string[];

/** A column of the registry as open data: all that its files, its dictionary and its schema say of it. */
export interface Column {
  type: keyof typeof COLUMN_TYPES;
  label: string;
  /** One or two sentences. */
  description: string;
  /** Several in one cell: an array in JSON, joined by `LIST_MARK` elsewhere. */
  list?: true;
  /** May be empty. */
  optional?: true;
  /** The values there are, each with its words. */
  values?: readonly { slug: string; label: string }[];
  /** @param origin of the portal, for whole addresses */
  read(row: OpenFacts, origin: string): Cell;
}

/** Stands between two values of a cell: names have commas and semicolons inside. */
export const LIST_MARK = "|";

export const text = (
  label: string,
  description: string,
  read: (row: OpenFacts, origin: string) => string,
): Column => ({ type: "text", label, description, read });

export const optional = (
  label: string,
  description: string,
  read: (row: OpenFacts) => string | null,
): Column => ({ type: "text", label, description, optional: true, read });

export const list = (
  label: string,
  description: string,
  read: (row: OpenFacts, origin: string) => string[],
): Column => ({ type: "text", label, description, list: true, read });

/** A cell where there are only texts: empty for what is missing. */
export function cellText(cell: Cell): string {
  if (cell === null) return "";
  return typeof cell === "object" ? cell.join(LIST_MARK) : String(cell);
}
