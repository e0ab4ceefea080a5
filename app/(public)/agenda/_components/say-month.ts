const words = new Intl.DateTimeFormat("es-MX", { month: "long", year: "numeric", timeZone: "UTC" });

/** «2026-12» → «diciembre de 2026». */
export const sayMonth = (month: string): string => words.format(new Date(`${month}-01T00:00:00Z`));
