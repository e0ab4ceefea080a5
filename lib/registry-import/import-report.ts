import { describeChanges } from "./describe-changes.ts";
import { IMPORT_VERDICTS } from "./import-words.ts";
import type { ReadRow } from "./running/list-rows.ts";

export const REPORT_HEADER = [
  "renglon",
  "resultado",
  "numero",
  "titulo",
  "motivo",
  "cambios",
  "interpretaciones",
  "por_defecto",
  "estado",
] as const;

/** A row of the report that is kept of an import. */
export const reportLine = (row: ReadRow): string[] => [
  String(row.line),
  IMPORT_VERDICTS[row.verdict].one.toLowerCase(),
  row.number ?? "",
  row.title,
  row.reason,
  row.verdict === "CHANGE" ? describeChanges(row).join(" ") : "",
  row.notes.join(" "),
  row.defaults.join(" "),
  stateOf(row),
];

/** What became of a row in the registry. */
export function stateOf({ writtenAt, undoneAt, undoFailure }: ReadRow): string {
  if (undoFailure !== "") return `No se deshizo. ${undoFailure}`;
  if (undoneAt) return "Deshecho";
  return writtenAt ? "Escrito en el registro" : "";
}
