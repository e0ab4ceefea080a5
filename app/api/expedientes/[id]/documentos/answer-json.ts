import { ERROR_STATUS } from "#lib/kernel/errors.ts";
import type { UploadOutcome } from "./upload-outcome.ts";

/** The outcome of an upload for the program that sent it. */
export function answerJson(outcome: UploadOutcome): Response {
  if (!outcome.ok) {
    const { code, message, fields } = outcome.error;
    return Response.json({ codigo: code, error: message, campos: fields }, { status: ERROR_STATUS[code] });
  }
  const { document, already, warnings } = outcome;
  const { id, name, version, size, pages, sha256 } = document;
  return Response.json(
    {
      documento: { id, nombre: name, version, bytes: size, paginas: pages, sha256 },
      avisos: warnings.map(({ message }) => message),
    },
    { status: already ? 200 : 201 },
  );
}
