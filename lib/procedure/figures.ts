import type { ProcedureKey } from "./base-rules.ts";

/** How much the legal basis of a value may say, in UTF-16 units: what the column holds. */
export const LONGEST_BASIS = 300;

interface Figure {
  label: string;
  /** As addresses carry it. */
  slug: string;
  /** What it decides, for whoever may change it. */
  meaning: string;
  /** In business days; the law sets the least of some. */
  min: number;
  max: number;
}

/** The figures that an administrator may set, in the order of the procedure. */
export const FIGURES = {
  response_days: {
    label: "Plazo de respuesta",
    slug: "plazo-de-respuesta",
    meaning: "Días hábiles que la autoridad tiene para responder, desde que recibe la solicitud.",
    min: 1,
    max: 90,
  },
  notice_days: {
    label: "Anticipación a la firma",
    slug: "anticipacion-a-la-firma",
    meaning: "Días hábiles que la Consultoría Jurídica debe tener el expediente antes de la firma.",
    min: 1,
    max: 90,
  },
  prevention_window_days: {
    label: "Plazo para prevenir",
    slug: "plazo-para-prevenir",
    meaning: "Primeros días hábiles del plazo de respuesta en los que cabe la prevención.",
    min: 1,
    max: 30,
  },
  prevention_answer_days: {
    label: "Plazo para responder una prevención",
    slug: "plazo-para-responder-una-prevencion",
    meaning: "Días hábiles que la oficina tiene para responder; la autoridad puede conceder más.",
    // LFPA art. 17-A: the answer to a prevention has at least five business days.
    min: 5,
    max: 30,
  },
  registration_days: {
    label: "Plazo de inscripción",
    slug: "plazo-de-inscripcion",
    meaning: "Días hábiles para inscribir el acuerdo, desde que llega la copia firmada.",
    min: 1,
    max: 90,
  },
  support_days: {
    label: "Plazo de las solicitudes de apoyo",
    slug: "plazo-de-apoyo",
    meaning: "Días hábiles para responder lo que una oficina pide a la DGCP y no es un expediente.",
    min: 1,
    max: 90,
  },
} as const satisfies Record<ProcedureKey, Figure>;

export const FIGURE_KEYS = Object.keys(FIGURES) as ProcedureKey[];

export const isFigureKey = (text: string): text is ProcedureKey => Object.hasOwn(FIGURES, text);
