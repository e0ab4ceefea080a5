import type { TableFile } from "#lib/open-data/table-file.ts";
import type { OfficeLevel } from "./read-levels.ts";
import { hoursEach } from "./training-level.ts";

/** The level of training of every office, as a table. */
export const levelsFile = (rows: readonly OfficeLevel[]): TableFile<OfficeLevel> => ({
  ...{ name: "capacitacion-de-oficinas", title: "capacitacion", rows },
  columns: [
    { name: "oficina", width: 48, read: ({ name }) => name },
    { name: "estado", width: 22, read: ({ state }) => state },
    { name: "personas", width: 10, read: ({ team }) => team },
    { name: "capacitadas", width: 12, read: ({ trained }) => trained },
    { name: "horas", width: 10, decimals: 1, read: ({ minutes }) => Math.round(minutes / 6) / 10 },
    { name: "horas_por_persona", width: 18, decimals: 1, read: hoursEach },
    { name: "nivel", width: 26, read: ({ level }) => level.label },
  ],
});
