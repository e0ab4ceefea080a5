type Fields = Record<string, string | number | boolean | null | undefined>;

/**
 * One JSON line per event on standard output. Fields are identifiers, counts and codes: never a name, an address, a
 * text or a secret, since logs travel further than the database.
 */
export function logEvent(event: string, fields: Fields = {}): void {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...fields })}\n`);
}

/**
 * What a log may say of an unexpected error: its kind, its code and where it was thrown. Not its message, which may
 * quote an address or a row.
 */
export function errorFacts(error: unknown): Fields {
  if (!(error instanceof Error)) return { error: typeof error };
  const where = error.stack?.split("\n").find((line) => line.startsWith("    at "));
  const code = "code" in error ? String(error.code) : undefined;
  return { error: error.name, code, where: where?.trim() };
}
