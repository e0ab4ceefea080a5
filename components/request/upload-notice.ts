import type { Expected } from "#lib/documents/file-kinds.ts";
import { fileWarnings, type FileWarning } from "#lib/documents/file-warnings.ts";
import { explainRefusal, refusals, type RefusalCode } from "#lib/documents/refusals.ts";

/** How an upload ended, in the words shown beside its field. */
export interface UploadNotice {
  /** Why the file was not taken; absent when it was. */
  error?: string;
  name?: string;
  warnings: string[];
}

const isRefusal = (code: string): code is RefusalCode => Object.hasOwn(refusals, code);
const isWarning = (code: string): code is FileWarning => Object.hasOwn(fileWarnings, code);

const OTHER_REFUSALS: Record<string, string> = {
  invalid: "Elija un archivo antes de adjuntarlo.",
  conflict: "No se adjuntó: esta parte ya no se puede cambiar, o ya hay tantos archivos como caben.",
};
const UNKNOWN = "No se adjuntó el archivo. Revise cómo quedó esta página y vuelva a intentarlo.";

/** Puts into words what the upload's door wrote in the address; anything it would not write is said in general terms. */
export function readUploadNotice(address: URLSearchParams, expected: Expected): UploadNotice | null {
  const refusal = address.get("rechazo");
  if (refusal !== null) return { error: explain(refusal, expected, address.get("maximo")), warnings: [] };
  if (address.get("adjunto") !== "si") return null;
  const warnings = (address.get("avisos") ?? "").split(",").filter(isWarning);
  return { warnings: warnings.map((code) => fileWarnings[code]) };
}

function explain(code: string, expected: Expected, limit: string | null): string {
  if (!isRefusal(code)) return Object.hasOwn(OTHER_REFUSALS, code) ? OTHER_REFUSALS[code]! : UNKNOWN;
  const megabytes = /^\d{1,3}$/.test(limit ?? "") ? Number(limit) : 25;
  return explainRefusal(code, { expected, maxBytes: megabytes * 1_048_576 });
}
