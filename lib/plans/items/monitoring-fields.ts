import { COUNTED_KINDS } from "../counting/counted-kinds.ts";
import { type Fields, optionsOf } from "./field.ts";
import { DIRECTIONS, EVIDENCE_KINDS, FREQUENCIES } from "./words.ts";

export const indicatorFields = {
  name: { type: "line", max: 200, label: "Qué mide" },
  objectiveId: { type: "item", of: "objective", label: "Objetivo" },
  unit: { type: "line", max: 80, label: "Unidad" },
  frequency: { type: "choice", label: "Cada cuánto se mide", options: optionsOf(FREQUENCIES) },
  direction: { type: "choice", label: "Hacia dónde mejora", options: optionsOf(DIRECTIONS) },
  countedBy: {
    type: "choice",
    label: "Lo cuenta el portal",
    hint: "Al terminar cada periodo el portal escribe la medición. Déjelo en blanco si lo mide la oficina.",
    options: [...COUNTED_KINDS].map(([value, { label, definition }]) => ({ value, label, hint: definition })),
  },
  formula: { type: "text", label: "Cómo se calcula", hint: "De dónde sale el dato y qué se cuenta." },
  baseValue: { type: "number", label: "Línea base" },
  baseYear: { type: "year", label: "Año de la línea base" },
  owner: { type: "line", max: 160, label: "Quién lo mide" },
} as const satisfies Fields;

export const targetFields = {
  indicatorId: { type: "item", of: "indicator", label: "Indicador" },
  period: {
    type: "period",
    label: "Periodo",
    hint: "Un año (2027), un semestre (2027-S1), un trimestre (2027-T3) o un mes (2027-05).",
  },
  value: { type: "number", label: "Meta" },
} as const satisfies Fields;

export const evidenceFields = {
  title: { type: "line", max: 200, label: "Qué es" },
  indicatorId: { type: "item", of: "indicator", label: "Indicador que respalda" },
  kind: { type: "choice", label: "De qué tipo es", options: optionsOf(EVIDENCE_KINDS) },
  reference: {
    type: "line",
    max: 500,
    label: "Dónde está",
    hint: "Su dirección en internet, el número del acuerdo o el archivo donde se guarda.",
  },
  fileId: { type: "file", label: "Archivo" },
  issuedOn: { type: "date", label: "De qué fecha es" },
} as const satisfies Fields;
