import { RefusedFile } from "#lib/documents/refused-file.ts";
import { explainRefusal } from "#lib/documents/refusals.ts";
import type { Expected } from "#lib/documents/file-kinds.ts";
import { DomainError } from "#lib/kernel/errors.ts";

/** The fields and boundaries around the file. */
const FORM_BYTES = 64 * 1024;

/**
 * Refuses a body by its declared length, before reading it. A client that does not declare one is no browser.
 * @throws RefusedFile too_large; DomainError invalid
 */
export function assertBodyFits(headers: Headers, maxBytes: number, expected: Expected): void {
  const length = headers.get("Content-Length");
  if (length === null || !/^\d+$/.test(length)) {
    throw new DomainError("invalid", "La solicitud debe decir cuánto pesa (Content-Length).");
  }
  if (Number(length) > maxBytes + FORM_BYTES) {
    throw new RefusedFile("too_large", explainRefusal("too_large", { expected, maxBytes }));
  }
}
