import { MODALITIES } from "#lib/cooperation/modalities.ts";
import { SDG_CODES } from "#lib/cooperation/sdg-labels.ts";
import { DIRECTORY_KINDS } from "#lib/directory/kinds.ts";
import { PROJECT_STATUSES } from "#lib/projects/catalogues/project-words.ts";
import { SECTOR_CODES } from "#lib/projects/catalogues/sectors.ts";
import { TABLE_FORMATS, TABLE_MEDIA } from "../table-file.ts";
import { type Operation, read } from "./operation.ts";
import { type Parameter, query, slugs, STATE } from "./parameters.ts";

interface Files {
  /** In the address and in the operation. */
  name: string;
  tag: string;
  summary: string;
  parameters: readonly Parameter[];
}

const OF_STATE = query("estado", "De un estado: clave de dos cifras del INEGI.", STATE);
const words = (of: string) => query("q", `Palabras ${of}.`, { type: "string", maxLength: 200 });

const FILES: readonly Files[] = [
  {
    name: "directorio",
    tag: "Directorio",
    summary: "El directorio, con quién confirmó cada ficha y cuándo",
    parameters: [
      words("del nombre, la ciudad, el municipio o quien está al frente"),
      query("tipo", "Qué es.", slugs(DIRECTORY_KINDS)),
      OF_STATE,
      query("pais", "Dónde está: ISO 3166-1, dos letras.", { type: "string", pattern: "^[A-Z]{2}$" }),
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
