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
  /** ISO date from which it tells, or none, when it is not that of the oldest agreement. */
  since?: string | null;
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
  const { title, definition } = TABLES[key].words.es;
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

const practices: Dataset = {
  key: "practicas",
  title: "Prácticas de acción internacional local",
  description:
    "Las prácticas que publican las oficinas de estados y municipios, con el puntaje de su autoevaluación y de las de otras oficinas, de 0 a 1, criterio por criterio.",
  keywords: ["buenas prácticas", "evaluación", "acción internacional"],
  frequency: "CONT",
  page: "/practicas",
  since: null,
  distributions: [
    { title: "CSV", path: "/api/practicas.csv", mediaType: TABLE_MEDIA.csv },
    { title: "Excel", path: "/api/practicas.xlsx", mediaType: TABLE_MEDIA.xlsx },
  ],
};

const projects: Dataset = {
  key: "proyectos",
  title: "Proyectos de cooperación internacional",
  description:
    "Los proyectos que publican las oficinas de estados y municipios: modalidad, socios, montos por año en su moneda, ODS, sector y resultados.",
  keywords: ["cooperación internacional", "proyectos", "IATI"],
  frequency: "CONT",
  page: "/proyectos",
  since: null,
  distributions: [
    { title: "CSV", path: "/api/proyectos.csv", mediaType: TABLE_MEDIA.csv },
    { title: "Excel", path: "/api/proyectos.xlsx", mediaType: TABLE_MEDIA.xlsx },
    { title: "IATI 2.03", path: "/proyectos.iati.xml", mediaType: "application/xml" },
  ],
};

const directory: Dataset = {
  key: "directorio",
  title: "Directorio de la acción internacional local",
  description:
    "Cómo llegar a las oficinas de asuntos internacionales, los enlaces municipales, las unidades de la SRE y las representaciones en el exterior, con quién confirmó cada ficha y cuándo.",
  keywords: ["directorio", "oficinas de asuntos internacionales"],
  frequency: "CONT",
  page: "/directorio",
  since: null,
  distributions: [
    { title: "CSV", path: "/api/directorio.csv", mediaType: TABLE_MEDIA.csv },
    { title: "Excel", path: "/api/directorio.xlsx", mediaType: TABLE_MEDIA.xlsx },
  ],
};

/** All that the portal offers to take. */
export const DATASETS: readonly Dataset[] = [
  registry,
  ...tables,
  activityIndex,
  practices,
  projects,
  directory,
];
