import { INDEX_DEFINITION } from "#lib/activity-index/index-definition.ts";
import { PUBLISHED_YEARS } from "#lib/activity-index/published-index.ts";
import { TABLE_KEYS, TABLES } from "#lib/statistics/tables.ts";
import { FORMAT_NAMES, FORMATS } from "../formats/formats.ts";
import { TABLE_MEDIA } from "../table-file.ts";

export interface Distribution {
  title: string;
  /** From the portal's root. */
  path: string;
  /** Without parameters. */
  mediaType: string;
}

export interface Dataset {
  key: string;
  title: string;
  description: string;
  keywords: readonly string[];
  /** How often it changes, in the European list of frequencies, which data catalogues share. */
  frequency: "CONT" | "DAILY";
  /** Where people read it, when it is not where all the data are offered. */
  page?: string;
  /** ISO date from which it tells, when it is not that of the oldest agreement. */
  since?: string;
  distributions: readonly Distribution[];
}

const plainType = (mime: string): string => mime.split(";")[0]!;

const registry: Dataset = {
  key: "registro",
  title: "Registro de Acuerdos Interinstitucionales",
  description:
    "Los acuerdos registrados de los estados y municipios de México con gobiernos y organismos de otros países: un renglón por acuerdo, con sus partes, fechas, áreas, vigencia y documentos.",
  keywords: [
    "acuerdos interinstitucionales",
    "hermanamientos",
    "cooperación internacional",
    "estados",
    "municipios",
  ],
  frequency: "CONT",
  distributions: FORMAT_NAMES.map((name) => ({
    title: FORMATS[name].label,
    path: `/api/rai.${name}`,
    mediaType: plainType(FORMATS[name].mime),
  })),
};

const tables = TABLE_KEYS.map((key): Dataset => {
  const { title, definition } = TABLES[key];
  return {
    key,
    title,
    description: definition,
    keywords: ["estadística", "acuerdos interinstitucionales"],
    frequency: "DAILY",
    distributions: [
      { title: "CSV", path: `/api/estadisticas/${key}.csv`, mediaType: "text/csv" },
      { title: "JSON", path: `/api/estadisticas/${key}`, mediaType: "application/json" },
    ],
  };
});

const activityIndex: Dataset = {
  key: "indice",
  title: "Índice de acción internacional de los estados",
  description: INDEX_DEFINITION,
  keywords: ["índice", "acción internacional", "estados"],
  frequency: "CONT",
  page: "/indice",
  since: `${PUBLISHED_YEARS[0]}-01-01`,
  distributions: [
    { title: "CSV", path: "/api/indice.csv", mediaType: TABLE_MEDIA.csv },
    { title: "Excel", path: "/api/indice.xlsx", mediaType: TABLE_MEDIA.xlsx },
    { title: "JSON", path: "/api/indice", mediaType: "application/json" },
  ],
};

/** All that the portal offers to take: the registry, each table of the statistics and the index. */
export const DATASETS: readonly Dataset[] = [registry, ...tables, activityIndex];
