import { ACTIVITY_KINDS, PUBLIC_KINDS } from "#lib/panorama/activity-kinds.ts";
import { figuresFor } from "#lib/panorama/figures/figures.ts";
import { TABLE_FORMATS, TABLE_MEDIA } from "../table-file.ts";
import { type Operation, read } from "./operation.ts";
import { inPath, query, STATE } from "./parameters.ts";
import { DATE } from "./schema.ts";

const KEYS = figuresFor("anyone");
const oneOf = (names: readonly string[]) =>
  inPath("cifra", "Cuál de las cifras.", { type: "string", enum: names });

const FILTERS = [
  query("periodo", "Un trimestre, como 2026-T4, o un año; sin él, los últimos doce meses.", {
    type: "string",
    pattern: "^20[0-9]{2}(-T[1-4])?$",
  }),
  query("desde", "En vez del periodo: primer día.", DATE),
  query("hasta", "En vez del periodo: último día.", DATE),
  query("estado", "De un estado: clave de dos cifras del INEGI.", STATE),
  query("tema", "Clave de un área de cooperación.", { type: "string", maxLength: 40 }),
  query("pais", "Con un país: ISO 3166-1, dos letras.", { type: "string", pattern: "^[A-Z]{2}$" }),
  query("tipo", "Qué es.", {
    type: "string",
    enum: PUBLIC_KINDS.map((kind) => ACTIVITY_KINDS[kind].slug),
  }),
];
const figure = { tag: "Panorama", parameters: [oneOf(KEYS), ...FILTERS], refusals: [400, 404] as const };

/** The figures of the picture of the country. */
export const PANORAMA_PATHS: Record<string, { get: Operation }> = {
  "/api/panorama/{cifra}": read({
    ...figure,
    id: "panorama",
    media: "application/json",
    schema: "CifraDelPanorama",
    summary: "Una cifra del panorama de la acción internacional local",
  }),
  ...Object.fromEntries(
    TABLE_FORMATS.map((format) => [
      `/api/panorama/{cifra}.${format}`,
      read({
        ...figure,
        parameters: [oneOf([...KEYS, "actividades"]), ...FILTERS],
        id: `panorama_${format}`,
        media: TABLE_MEDIA[format],
        summary: "Los renglones de una cifra del panorama; con «actividades», la lista de lo que cuentan",
      }),
    ]),
  ),
  "/api/panorama/{cifra}.svg": read({
    ...figure,
    id: "panorama_svg",
    media: "image/svg+xml",
    summary: "La gráfica de una cifra del panorama",
  }),
};
