import type { Fields } from "./field.ts";

/** The calling card of the territory for a counterpart. */
export const profileFields = {
  population: { type: "text", label: "Población", hint: "Cuánta gente es, con su año y su fuente." },
  economy: { type: "text", label: "Economía", hint: "Qué se produce y se vende, y a quién." },
  vocations: { type: "text", label: "Vocaciones", hint: "En qué destaca o puede destacar." },
  assets: { type: "text", label: "Activos", hint: "Puertos, universidades, patrimonio, aeropuertos…" },
  needs: { type: "text", label: "Necesidades", hint: "Qué se busca fuera." },
  languages: { type: "text", label: "Lenguas", hint: "Las que se hablan y las que la oficina atiende." },
  diaspora: {
    type: "text",
    label: "Diáspora",
    hint: "Dónde vive su gente en el exterior y cómo se organiza.",
  },
  ties: { type: "text", label: "Lazos que ya existen" },
  contact: { type: "text", label: "Contacto", hint: "A quién escribir y en qué idiomas." },
} as const satisfies Fields;

const inEnglish = <Label extends string>(label: Label) =>
  ({ type: "text", label: `${label}, en inglés` }) as const;

/** The same for a foreign counterpart. */
export const profileFieldsEn = {
  populationEn: inEnglish("Población"),
  economyEn: inEnglish("Economía"),
  vocationsEn: inEnglish("Vocaciones"),
  assetsEn: inEnglish("Activos"),
  needsEn: inEnglish("Necesidades"),
  languagesEn: inEnglish("Lenguas"),
  diasporaEn: inEnglish("Diáspora"),
  tiesEn: inEnglish("Lazos que ya existen"),
  contactEn: inEnglish("Contacto"),
} as const satisfies Fields;

/** Who does it and with what. */
export const structureFields = {
  unit: {
    type: "text",
    label: "La unidad o enlace",
    hint: "Dónde está en el organigrama y de quién depende.",
  },
  staff: { type: "text", label: "Personas" },
  budget: { type: "text", label: "Presupuesto y sus fuentes" },
  allies: { type: "text", label: "Aliados" },
  council: { type: "text", label: "Consejo consultivo" },
  liaisons: { type: "text", label: "Enlaces en otras dependencias" },
} as const satisfies Fields;

export const planFields = {
  title: { type: "line", max: 200, label: "Título del plan" },
  developmentPlan: {
    type: "line",
    max: 200,
    label: "Plan de desarrollo",
    hint: "El PED o PMD al que se alinea, con sus años.",
  },
  ...profileFields,
  ...profileFieldsEn,
  ...structureFields,
} as const satisfies Fields;
