import { DomainError, ERROR_STATUS } from "#lib/kernel/errors.ts";
import { OPEN_TO_ALL } from "./cross-origin.ts";

/**
 * What is wrong with a request for open data, for the program that sent it: `{error}`, with a sentence for each
 * parameter in `parametros` when it is known which.
 * @throws the error itself when it is not an expected one
 */
export function answerRefusal(error: unknown): Response {
  if (!(error instanceof DomainError)) throw error;
  const { code, message, fields } = error;
  return Response.json(
    { error: message, ...(Object.keys(fields).length > 0 && { parametros: fields }) },
    { status: ERROR_STATUS[code], headers: { ...OPEN_TO_ALL, "Cache-Control": "no-store" } },
  );
}
