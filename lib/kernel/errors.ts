/** What a refusal is about. Few, so that every door (page, action, API) can answer each one. */
export const ERROR_STATUS = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_large: 413,
  too_many: 429,
} as const;

export type ErrorCode = keyof typeof ERROR_STATUS;

/** One sentence per field, keyed by the field's path in the form. */
export type FieldErrors = Record<string, string>;

/**
 * An expected refusal. `message` is a Spanish sentence that the person may read; anything else that is thrown is
 * unexpected and only its number is shown.
 */
export class DomainError extends Error {
  readonly code: ErrorCode;
  readonly fields: FieldErrors;

  constructor(code: ErrorCode, message: string, fields: FieldErrors = {}) {
    super(message);
    this.name = "DomainError";
    this.code = code;
    this.fields = fields;
  }
}

/** What one may not see does not exist: the same words whether it was never there or is another's. */
export const notFound = () =>
  new DomainError("not_found", "No encontramos lo que busca o no está a su alcance.");

/** Nobody is signed in, or no longer. Said where the form is, so that nothing typed is lost. */
export const unauthenticated = () =>
  new DomainError(
    "unauthenticated",
    "Su sesión terminó. Inicie sesión en otra pestaña y vuelva a enviar: lo que escribió sigue en esta página.",
  );
