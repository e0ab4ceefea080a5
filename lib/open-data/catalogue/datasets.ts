import { INDEX_DEFINITION } from "#lib/activity-index/index-definition.ts";
import { PUBLISHED_YEARS } from "#lib/activity-index/published-index.ts";
import { TABLE_KEYS, TABLES } from "#lib/statistics/tables.ts";
import { FORMAT_NAMES, FORMATS } from "../formats/formats.ts";
import { TABLE_MEDIA } from "../table-file.ts";
import { COOPERATION_DATASETS } from "./cooperation-datasets.ts";
import type { Dataset } from "./dataset.ts";

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

const atlas: Dataset = {
  key: "atlas",
  title: "Atlas de los vínculos con el mundo",
  description:
    "Los acuerdos en vigor y los hermanamientos que las oficinas comparten, por país y ciudad de la contraparte, hoy o al terminar cualquier año.",
  keywords: ["hermanamientos", "acuerdos interinstitucionales", "países", "ciudades"],
  frequency: "DAILY",
  page: "/atlas",
  distributions: [
    { title: "CSV", path: "/api/atlas.csv", mediaType: TABLE_MEDIA.csv },
    { title: "Excel", path: "/api/atlas.xlsx", mediaType: TABLE_MEDIA.xlsx },
    { title: "JSON", path: "/api/atlas", mediaType: "application/json" },
  ],
};

const partnerNotices: Dataset = {
  key: "contrapartes",
  title: "Gobiernos locales que buscan contraparte",
  description:
    "Los avisos con que las oficinas de estados y municipios buscan una ciudad, una región o una institución de otro país: qué ofrecen, qué buscan, con quién y hasta cuándo, y qué salió de los cerrados.",
  keywords: ["cooperación descentralizada", "hermanamientos", "contraparte"],
  frequency: "CONT",
  page: "/atlas/buscan-contraparte",
  since: null,
  distributions: [
    { title: "CSV", path: "/api/contrapartes.csv", mediaType: TABLE_MEDIA.csv },
    { title: "Excel", path: "/api/contrapartes.xlsx", mediaType: TABLE_MEDIA.xlsx },
  ],
};

const networks: Dataset = {
  key: "redes",
  title: "Redes internacionales de ciudades y regiones",
  description:
    "Qué estados y municipios son parte de qué redes, desde cuándo y para qué les ha servido; la cuota, de quien la comparte.",
  keywords: ["redes de ciudades", "membresías"],
  frequency: "CONT",
  page: "/atlas/redes",
  since: null,
  distributions: [
    { title: "CSV", path: "/api/redes.csv", mediaType: TABLE_MEDIA.csv },
    { title: "Excel", path: "/api/redes.xlsx", mediaType: TABLE_MEDIA.xlsx },
  ],
};

const panorama: Dataset = {
  key: "panorama",
  title: "Panorama de la acción internacional local",
  description:
    "Las actividades públicas de las oficinas de estados y municipios (eventos, giras, proyectos, acuerdos inscritos y convocatorias): quién, cuándo, de qué, dónde y con quién.",
  keywords: ["acción internacional", "actividades", "coordinación"],
  frequency: "CONT",
  page: "/panorama",
  since: null,
  distributions: [
    { title: "CSV", path: "/api/panorama/actividades.csv", mediaType: TABLE_MEDIA.csv },
    { title: "Excel", path: "/api/panorama/actividades.xlsx", mediaType: TABLE_MEDIA.xlsx },
    { title: "JSON, por estado", path: "/api/panorama/estados", mediaType: "application/json" },
  ],
};

/** All that the portal offers to take. */
export const DATASETS: readonly Dataset[] = [
  registry,
  ...tables,
  activityIndex,
  practices,
  ...COOPERATION_DATASETS,
  atlas,
  partnerNotices,
  networks,
  panorama,
];
