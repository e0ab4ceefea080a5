const names = new Intl.DisplayNames("es-MX", { type: "language" });

/** «español» for "es". A code that is no language is said as it is. */
export function languageName(code: string): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
