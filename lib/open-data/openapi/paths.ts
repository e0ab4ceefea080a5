import { MAX_TERM_DAYS } from "#lib/calendar/calculator-query.ts";
import { CRITERIA } from "#lib/practices/criteria.ts";
import { PRACTICE_KINDS } from "#lib/practices/practice-kinds.ts";
import { SCORE_BANDS } from "#lib/practices/score-bands.ts";
import { TABLE_KEYS } from "#lib/statistics/tables.ts";
import { FORMAT_NAMES, FORMATS } from "../formats/formats.ts";
import { TABLE_FORMATS, TABLE_MEDIA } from "../table-file.ts";
import { AGENDA_PATHS } from "./agenda-paths.ts";
import { ATLAS, COOPERATION_FILES } from "./cooperation-paths.ts";
import { FEED_PATHS } from "./feed-paths.ts";
import { type Operation, read } from "./operation.ts";
import { PANORAMA_PATHS } from "./panorama-paths.ts";
import { FILTER_PARAMETERS, inPath, PAGE_PARAMETERS, query, slugs, STATE } from "./parameters.ts";
import { DATE, refTo, type Schema } from "./schema.ts";

type Paths = Record<string, { get: Operation }>;

const SCHEMA_OF: Partial<Record<string, string>> = { json: "Registro" };

const downloads: Paths = Object.fromEntries(
  FORMAT_NAMES.map((name) => [
    `/api/rai.${name}`,
    read({
      id: `descargar_${name}`,
      tag: "Registro",
      media: FORMATS[name].mime.split(";")[0]!,
      summary: `El registro, o lo que encuentran los filtros, en ${FORMATS[name].label}`,
      parameters: FILTER_PARAMETERS,
      refusals: [400],
      schema: SCHEMA_OF[name],
    }),
  ]),
);

const NUMBER = inPath("numero", "Número de registro, como RAI-2026-00001.", { type: "string" });
const TABLE = inPath("tabla", "Cuál de las tablas.", { type: "string", enum: TABLE_KEYS });
const ONE_STATE = [query("estado", "Solo los acuerdos de un estado.", STATE)];

const INDEX = [
  query("anio", "De qué año; sin él, el último completo.", { type: "integer", minimum: 2005 }),
  query("estado", "Solo el de un estado: clave de dos cifras del INEGI.", STATE),
];
const INDEX_FILE = [
  query("anio", "Solo un año; sin él, todos.", { type: "integer", minimum: 2005 }),
  INDEX[1]!,
];
const indexFiles: Paths = Object.fromEntries(
  TABLE_FORMATS.map((format) => [
    `/api/indice.${format}`,
    read({
      id: `indice_${format}`,
      tag: "Índice",
      media: TABLE_MEDIA[format],
      summary: "El índice con sus componentes y su fuente, de todos los años",
      parameters: INDEX_FILE,
      refusals: [400, 404],
    }),
  ]),
);

const GALLERY = [
  query("q", "Palabras de la práctica, de su oficina o de su lugar.", { type: "string", maxLength: 200 }),
  query("estado", "De un estado: clave de dos cifras del INEGI.", STATE),
  query("tipo", "Qué es.", slugs(PRACTICE_KINDS)),
  query("puntaje", "En qué parte de la escala está su autoevaluación.", slugs(SCORE_BANDS)),
  query("criterio", "Número de un criterio en el que sobresale.", {
    type: "integer",
    minimum: 1,
    maximum: CRITERIA.length,
  }),
];
const galleryFiles: Paths = Object.fromEntries(
  TABLE_FORMATS.map((format) => [
    `/api/practicas.${format}`,
    read({
      id: `practicas_${format}`,
      tag: "Prácticas",
      media: TABLE_MEDIA[format],
      summary: "Las prácticas publicadas con su puntaje por criterio, de 0 a 1",
      parameters: GALLERY,
      refusals: [400],
    }),
  ]),
);

const yesNo: Schema = { type: "string", enum: ["si", "no"], default: "no" };
const CALCULATION = [
  query("desde", "Día en que se recibe.", DATE, true),
  query("dias", "Días hábiles del plazo.", { type: "integer", minimum: 0, maximum: MAX_TERM_DAYS }, true),
  query("calendario", "Con qué días inhábiles.", {
    type: "string",
    enum: ["sre", "lft", "lfpa", "union"],
    default: "sre",
  }),
  query("tarde", "Si se recibió después de la hora de cierre.", yesNo),
  query("suspension_desde", "Primer día de una suspensión.", DATE),
  query("suspension_hasta", "Último día de la suspensión.", DATE),
];
const calculation = { tag: "Calculadora", parameters: CALCULATION, refusals: [400 as const] };

const health = (status: string) => ({
  description: status,
  content: { "application/json": { schema: refTo("Salud") } },
});

/** Every public address, as OpenAPI tells it. */
export const PATHS: Paths = {
  "/api/rai": read({
    id: "buscar",
    tag: "Registro",
    media: "application/json",
    schema: "Busqueda",
    summary: "Buscar en el registro, con lo que se cuenta de lo encontrado",
    parameters: [...FILTER_PARAMETERS, ...PAGE_PARAMETERS],
  }),
  ...downloads,
  "/api/diccionario.csv": read({
    id: "diccionario",
    tag: "Registro",
    media: "text/csv",
    summary: "Qué significa cada columna del registro",
  }),
  "/api/rai/{numero}": read({
    id: "acuerdo",
    tag: "Registro",
    media: "application/json",
    schema: "AcuerdoConHistoria",
    parameters: [NUMBER, query("al", "Como estaba al terminar ese día.", DATE)],
    summary: "Un acuerdo con sus actos posteriores, hoy o como estaba un día",
    refusals: [400, 404],
  }),
  "/registro/{numero}/prueba": read({
    id: "prueba",
    tag: "Registro",
    media: "application/json",
    schema: "Prueba",
    parameters: [NUMBER],
    summary: "Prueba de que una inscripción está en el registro público",
    refusals: [404],
  }),
  "/api/estadisticas/{tabla}": read({
    id: "tabla",
    tag: "Cifras",
    media: "application/json",
    schema: "Tabla",
    refusals: [400, 404],
    summary: "Una tabla de cifras",
    parameters: [TABLE, ...ONE_STATE],
  }),
  "/api/estadisticas/{tabla}.csv": read({
    id: "tabla_csv",
    tag: "Cifras",
    media: "text/csv",
    refusals: [400, 404],
    summary: "Los renglones de una tabla",
    parameters: [TABLE, ...ONE_STATE],
  }),
  "/api/indice": read({
    id: "indice",
    tag: "Índice",
    media: "application/json",
    schema: "Indice",
    summary: "El índice de acción internacional de cada estado en un año",
    parameters: INDEX,
    refusals: [400, 404],
  }),
  ...indexFiles,
  ...galleryFiles,
  ...COOPERATION_FILES,
  "/api/atlas": read({
    id: "atlas",
    tag: "Atlas",
    media: "application/json",
    schema: "Atlas",
    summary: "Los vínculos con el mundo, por país y ciudad, hoy o al terminar un año",
    parameters: ATLAS,
    refusals: [400],
  }),
  ...PANORAMA_PATHS,
  ...AGENDA_PATHS,
  ...FEED_PATHS,
  "/api/calculadora": read({
    ...calculation,
    id: "calcular",
    media: "application/json",
    schema: "Calculo",
    summary: "Cuándo vence un plazo, día por día",
  }),
  "/api/calculadora/ics": read({
    ...calculation,
    id: "calcular_ics",
    media: "text/calendar",
    summary: "El vencimiento, para un calendario",
  }),
  "/api/catalogo.jsonld": read({
    id: "catalogo",
    tag: "Portal",
    media: "application/ld+json",
    summary: "Qué datos hay (DCAT)",
  }),
  "/api/openapi.json": read({
    id: "openapi",
    tag: "Portal",
    media: "application/json",
    summary: "Este documento",
  }),
  "/api/salud": {
    get: {
      operationId: "salud",
      tags: ["Portal"],
      summary: "Si el portal está bien",
      responses: { 200: health("Está bien."), 503: health("No está bien.") },
    },
  },
};
