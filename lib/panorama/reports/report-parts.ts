import type { FigureKey } from "../figures/figures.ts";

interface ReportPart {
  title: string;
  /** What its figures are; none in those that are only words. */
  figures: readonly FigureKey[];
  /** What the DGCP is asked to say in it. */
  hint: string;
}

/** The sections of a quarterly report, in order. */
export const REPORT_PARTS = {
  opening: {
    title: "Presentación",
    figures: [],
    hint: "Qué fue lo más importante del trimestre, en dos o tres párrafos.",
  },
  activity: {
    title: "Qué se hizo",
    figures: ["tipos", "meses", "temas"],
    hint: "Cómo deben leerse las cifras; qué las explica.",
  },
  territory: {
    title: "Dónde",
    figures: ["estados", "paises", "sin-actividad"],
    hint: "Qué regiones crecieron y a cuáles hay que acercarse.",
  },
  together: {
    title: "Quién trabaja con quién",
    figures: ["oficinas-paises", "oficinas-instituciones", "coincidencias"],
    hint: "Qué esfuerzos se juntaron y cuáles convendría juntar.",
  },
  results: {
    title: "Resultados",
    figures: ["resultados"],
    hint: "Qué resultó, y qué falta por concretarse.",
  },
  procedure: {
    title: "El dictamen y los apoyos",
    figures: ["dictamen", "apoyos"],
    hint: "Qué tardó más de lo debido y qué se hará.",
  },
  closing: { title: "Lo que sigue", figures: [], hint: "Qué se hará el trimestre siguiente." },
} as const satisfies Record<string, ReportPart>;

export type PartKey = keyof typeof REPORT_PARTS;
export const PART_KEYS = Object.keys(REPORT_PARTS) as PartKey[];

export const reportPart = (key: PartKey): ReportPart => REPORT_PARTS[key];

/** The section of an address or a form; null when there is none of that name. */
export const readPartKey = (text: string | undefined): PartKey | null =>
  PART_KEYS.find((key) => key === text) ?? null;
