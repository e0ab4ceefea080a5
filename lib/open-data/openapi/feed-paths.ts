import { AREA_KEY } from "#lib/catalogues/area-key.ts";
import { CALL_PHASES } from "#lib/calls/call-phase.ts";
import { AUDIENCES } from "#lib/calls/public/calls-query.ts";
import { SDG_CODES } from "#lib/cooperation/sdg-labels.ts";
import { POLICY_NOTICE_KINDS } from "#lib/policy-notices/policy-notice-words.ts";
import { FEED_FORMATS } from "../feeds/feed-formats.ts";
import { type Operation, read } from "./operation.ts";
import { FILTER_PARAMETERS, type Parameter, query, slugs } from "./parameters.ts";

interface Feed {
  /** Of its operations. */
  id: string;
  /** Before the format. */
  path: string;
  tag: string;
  summary: string;
  parameters: readonly Parameter[];
}

const words = query("q", "Palabras.", { type: "string", maxLength: 200 });
const area = (name: string) => query(name, "Clave de un área.", { type: "string", pattern: AREA_KEY.source });
const YEAR = query("anio", "De un año.", { type: "string", pattern: "^20\\d{2}$" });

const FEEDS: readonly Feed[] = [
  {
    ...{ id: "suscripcion", path: "/registro/suscripcion", tag: "Registro" },
    summary: "Las últimas inscripciones de una búsqueda",
    parameters: FILTER_PARAMETERS,
  },
  {
    ...{ id: "convocatorias", path: "/convocatorias", tag: "Convocatorias" },
    summary: "Las convocatorias, la última publicada primero",
    parameters: [
      words,
      query("situacion", "Si recibe solicitudes.", slugs(CALL_PHASES)),
      area("area"),
      query("ods", "Un objetivo de desarrollo sostenible.", { type: "string", enum: SDG_CODES }),
      query("para", "Quién puede pedirla.", slugs(AUDIENCES)),
    ],
  },
  {
    ...{ id: "boletin", path: "/boletin", tag: "Boletín" },
    summary: "Las ediciones del boletín, la última primero",
    parameters: [words, area("tema"), YEAR],
  },
  {
    ...{ id: "comunicados", path: "/comunicados", tag: "Comunicados" },
    summary: "Los comunicados de política exterior, el último primero",
    parameters: [
      ...[words, area("tema"), YEAR],
      query("pais", "De un país: ISO 3166-1, dos letras.", { type: "string", pattern: "^[A-Za-z]{2}$" }),
      query("tipo", "De qué asunto.", slugs(POLICY_NOTICE_KINDS)),
    ],
  },
];

/** What readers of feeds follow. */
export const FEED_PATHS: Record<string, { get: Operation }> = Object.fromEntries(
  FEEDS.flatMap(({ id, path, ...told }) =>
    (["atom", "json"] as const).map((format) => [
      `${path}.${format}`,
      read({
        ...{ ...told, id: `${id}_${format}`, refusals: [400] },
        media: FEED_FORMATS[format].mime.split(";")[0]!,
      }),
    ]),
  ),
);
