/** The id of a field's control, the place where the error summary sends the reader. */
export function fieldId(name: string): string {
  return `campo-${name}`;
}

/** What `aria-describedby` should list: the hint and the error, when they are there. */
export function describedBy(id: string, hint: unknown, error: unknown): string | undefined {
  const ids = [hint ? `${id}-ayuda` : null, error ? `${id}-error` : null].filter(Boolean);
  return ids.length > 0 ? ids.join(" ") : undefined;
}
