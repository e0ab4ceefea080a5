import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { AREA_KEY } from "#lib/catalogues/area-key.ts";
import { COUNTERPART_TYPES } from "#lib/catalogues/counterpart-types.ts";
import { STATES } from "#lib/catalogues/states.ts";
import { AGREEMENT_LEVELS } from "#lib/registry/agreement-levels.ts";
import {
  DEFAULT_PAGE_SIZE,
  MAX_TEXT,
  ORDERS,
  PAGE_SIZES,
  PARAM_LABELS,
  type ParamName,
} from "#lib/registry/agreement-query.ts";
import { AGREEMENT_REGIONS } from "#lib/registry/agreement-regions.ts";
import { AGREEMENT_STATUSES } from "#lib/registry/agreement-status.ts";
import type { Schema } from "./schema.ts";

export interface Parameter {
  name: string;
  in: "query" | "path";
  required?: boolean;
  description: string;
  schema: Schema;
}

/** One of the names that addresses give to the rows of a table. */
export const slugs = (table: Record<string, { slug: string }>): Schema => ({
  type: "string",
  enum: Object.values(table).map(({ slug }) => slug),
});
const DAY_OR_YEAR: Schema = { type: "string", pattern: "^\\d{4}(-\\d{2}-\\d{2})?$" };

export const STATE: Schema = { type: "string", enum: STATES.map(([code]) => code) };

/** The filters of the list, which files and feeds take too; its order and its pages are only of the list. */
const FILTERS = {
  q: { type: "string", maxLength: MAX_TEXT },
  estado: STATE,
  nivel: slugs(AGREEMENT_LEVELS),
  municipio: { type: "string", pattern: "^\\d{2}-.{1,120}$" },
  pais: { type: "string", pattern: "^[A-Za-z]{2}$" },
  region: slugs(AGREEMENT_REGIONS),
  tipo: slugs(AGREEMENT_KINDS),
  area: { type: "string", pattern: AREA_KEY.source },
  contraparte: slugs(COUNTERPART_TYPES),
  vigencia: slugs(AGREEMENT_STATUSES),
  desde: DAY_OR_YEAR,
  hasta: DAY_OR_YEAR,
} as const satisfies Record<Exclude<ParamName, "orden" | "pagina" | "por_pagina">, Schema>;

const HINTS: Partial<Record<keyof typeof FILTERS, string>> = {
  q: "Palabras del título, las partes, el lugar o el texto; entre comillas, una frase.",
  estado: "Clave de dos cifras del INEGI.",
  municipio: "Clave de su estado y su nombre: «14-Zapopan».",
  pais: "País de la contraparte: ISO 3166-1, dos letras.",
  area: "Clave de área, como en «claves_area».",
};

export const FILTER_PARAMETERS: readonly Parameter[] = Object.entries<Schema>(FILTERS).map(
  ([name, schema]) => ({
    name,
    in: "query",
    description: HINTS[name as keyof typeof FILTERS] ?? `${PARAM_LABELS[name as keyof typeof FILTERS]}.`,
    schema,
  }),
);

/** What only a list has. */
export const PAGE_PARAMETERS: readonly Parameter[] = [
  {
    name: "orden",
    in: "query",
    description: "En qué orden.",
    schema: { type: "string", enum: Object.keys(ORDERS) },
  },
  {
    name: "pagina",
    in: "query",
    description: "Desde 1.",
    schema: { type: "integer", minimum: 1, default: 1 },
  },
  {
    name: "por_pagina",
    in: "query",
    description: "Cuántos en cada página.",
    schema: { type: "integer", enum: PAGE_SIZES, default: DEFAULT_PAGE_SIZE },
  },
];

export const query = (name: string, description: string, schema: Schema, required = false): Parameter => ({
  name,
  in: "query",
  description,
  schema,
  ...(required && { required }),
});

export const inPath = (name: string, description: string, schema: Schema): Parameter => ({
  name,
  in: "path",
  required: true,
  description,
  schema,
});
