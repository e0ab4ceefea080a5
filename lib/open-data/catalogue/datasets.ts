import { TABLE_KEYS, TABLES } from "#lib/statistics/tables.ts";
import { FORMAT_NAMES, FORMATS } from "../formats/formats.ts";

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

/** All that the portal offers to take: the registry, and each table of the statistics. */
export const DATASETS: readonly Dataset[] = [registry, ...tables];
