import { MODALITIES } from "#lib/cooperation/modalities.ts";
import { SDG_CODES } from "#lib/cooperation/sdg-labels.ts";
import { DIRECTORY_KINDS } from "#lib/directory/kinds.ts";
import { PROJECT_STATUSES } from "#lib/projects/catalogues/project-words.ts";
import { SECTOR_CODES } from "#lib/projects/catalogues/sectors.ts";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { LANGUAGES } from "#lib/catalogues/languages.ts";
import { PUBLIC_PHASES } from "#lib/partner-notices/notice-phase.ts";
import { WORLD_REGIONS } from "#lib/registry/world-regions.ts";
import { PARTNER_KINDS } from "#lib/projects/catalogues/project-words.ts";
import { VITALITIES } from "#lib/ties/rules/vitality.ts";
import { TABLE_FORMATS, TABLE_MEDIA } from "../table-file.ts";
import { type Operation, read } from "./operation.ts";
import type { Schema } from "./schema.ts";
import { type Parameter, query, slugs, STATE } from "./parameters.ts";

interface Files {
  /** In the address and in the operation. */
  name: string;
  tag: string;
  summary: string;
  parameters: readonly Parameter[];
}

const COUNTRY: Schema = { type: "string", pattern: "^[A-Z]{2}$" };
const OF_STATE = query("estado", "De un estado: clave de dos cifras del INEGI.", STATE);
const words = (of: string) => query("q", `Palabras ${of}.`, { type: "string", maxLength: 200 });

/** The filters of the atlas, which its page and its data share. */
export const ATLAS: readonly Parameter[] = [
  query("anio", "Al terminar qué año; sin él, hoy.", { type: "integer", minimum: 1900, maximum: 2100 }),
  OF_STATE,
  query("pais", "De un país: ISO 3166-1, dos letras.", COUNTRY),
  query("region", "De una región.", slugs(WORLD_REGIONS)),
  query("tipo", "De un tipo de acuerdo.", slugs(AGREEMENT_KINDS)),
  query("vitalidad", "De los vínculos compartidos, qué tan vivos están hoy.", slugs(VITALITIES)),
];

const FILES: readonly Files[] = [
  {
    name: "directorio",
    tag: "Directorio",
    summary: "El directorio, con quién confirmó cada ficha y cuándo",
    parameters: [
      words("del nombre, la ciudad, el municipio o quien está al frente"),
      query("tipo", "Qué es.", slugs(DIRECTORY_KINDS)),
      OF_STATE,
      query("pais", "Dónde está: ISO 3166-1, dos letras.", COUNTRY),
    ],
  },
  {
    name: "proyectos",
    tag: "Proyectos",
    summary: "Los proyectos de cooperación publicados",
    parameters: [
      words("del proyecto o de su oficina"),
      OF_STATE,
      query("modalidad", "Cómo se coopera.", slugs(MODALITIES)),
      query("situacion", "Cómo va.", slugs(PROJECT_STATUSES)),
      query("ods", "Un objetivo de desarrollo sostenible.", { type: "string", enum: SDG_CODES }),
      query("sector", "Sector, con la clave de cinco cifras del CAD.", {
        type: "string",
        enum: SECTOR_CODES,
      }),
    ],
  },
  {
    ...{ name: "atlas", tag: "Atlas", parameters: ATLAS },
    summary: "Los vínculos con el mundo, por país y ciudad",
  },
  {
    ...{ name: "contrapartes", tag: "Atlas", summary: "Los avisos de quienes buscan contraparte" },
    parameters: [
      words("del aviso o de su oficina"),
      OF_STATE,
      query("situacion", "Si recibe respuestas.", slugs(PUBLIC_PHASES)),
      query("area", "Clave de un área.", { type: "string", pattern: "^[a-z0-9_]{1,40}$" }),
      query("contraparte", "A quién busca.", slugs(PARTNER_KINDS)),
      query("pais", "De qué país puede ser la contraparte: ISO 3166-1, dos letras.", COUNTRY),
      query("lengua", "Lengua en que puede trabajar: ISO 639-1.", { type: "string", enum: LANGUAGES }),
    ],
  },
  {
    ...{ name: "redes", tag: "Atlas", summary: "Quién es parte de qué red" },
    parameters: [words("de la red o de quien es parte"), OF_STATE],
  },
];

/** The files of what offices do together. */
export const COOPERATION_FILES: Record<string, { get: Operation }> = Object.fromEntries(
  FILES.flatMap(({ name, tag, summary, parameters }) =>
    TABLE_FORMATS.map((format) => [
      `/api/${name}.${format}`,
      read({
        ...{ id: `${name}_${format}`, tag, summary, parameters, refusals: [400] },
        media: TABLE_MEDIA[format],
      }),
    ]),
  ),
);
