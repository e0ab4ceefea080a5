import type { ShownFigure } from "../figures/figures.ts";

const INVENTED = " Datos de demostración, sin validez oficial.";

/** A figure for programs: the names of its fields are a promise. */
export const figureJson = (
  { key, title, definition, columns, rows }: ShownFigure,
  { today, demo }: { today: string; demo: boolean },
): string =>
  JSON.stringify({
    cifra: key,
    titulo: title,
    definicion: definition + (demo ? INVENTED : ""),
    fecha: today,
    filas: rows.map(({ cells }) =>
      Object.fromEntries(columns.map(({ name }, index) => [name, cells[index] ?? null])),
    ),
  });
