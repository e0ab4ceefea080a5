/** A month of a table, "2026-11", as people read it: "noviembre de 2026", or "nov 2026" where there is little room. */
export function formatMonth(month: string, style: "long" | "short"): string {
  const name = new Intl.DateTimeFormat("es-MX", { month: style, timeZone: "UTC" }).format(
    new Date(`${month}-01T00:00:00Z`),
  );
  const year = month.slice(0, 4);
  return style === "long" ? `${name} de ${year}` : `${name} ${year}`;
}
