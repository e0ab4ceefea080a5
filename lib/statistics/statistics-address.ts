import { type Language, pathIn } from "#lib/kernel/language.ts";
import type { TableKey } from "./tables.ts";

const ofState = (state: string | null): string => (state === null ? "" : `?estado=${state}`);

/** Where the figures of a state, or of the country, are read. */
export const figuresAddress = (state: string | null, language: Language = "es"): string =>
  pathIn(language, `/cifras${ofState(state)}`);

/** Where a table is read by program or saved as a file. */
export const dataAddress = (name: TableKey, state: string | null, format: "csv" | "json"): string =>
  `/api/estadisticas/${name}${format === "csv" ? ".csv" : ""}${ofState(state)}`;

/** Where states stand side by side; with none, where they are chosen. */
export const comparisonAddress = (states: readonly string[], language: Language = "es"): string =>
  pathIn(language, `/cifras/comparar${states.length === 0 ? "" : `?estados=${states.join(",")}`}`);
