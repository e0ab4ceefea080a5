import { optionsOf } from "#lib/fields/plain-field.ts";
import { strategyOptions } from "../catalogues/strategies.ts";
import { SDG_GOALS } from "../catalogues/sdg.ts";
import { CURRENCIES } from "./words.ts";
import type { Fields } from "./field.ts";

export const axisFields = {
  name: { type: "line", max: 160, label: "Nombre del eje" },
  purpose: { type: "text", label: "Para qué", hint: "Qué cambiará en el territorio si el eje avanza." },
  strategy: {
    type: "choice",
    label: "Estrategia de atractividad",
    hint: "De la que parte, si parte de una.",
    options: strategyOptions,
  },
} as const satisfies Fields;

export const objectiveFields = {
  text: { type: "text", label: "Qué se quiere lograr", hint: "Con las palabras de su oficina." },
  axisId: { type: "item", of: "axis", label: "Eje" },
  swotIds: { type: "items", of: "swot", label: "A qué del diagnóstico responde" },
  indicator: { type: "line", max: 200, label: "Con qué se mide", hint: "Por ejemplo, becas otorgadas." },
  unit: { type: "line", max: 80, label: "Unidad", hint: "Becas, acuerdos, millones de dólares…" },
  baseValue: { type: "number", label: "Línea base", hint: "Cuánto es hoy." },
  baseYear: { type: "year", label: "Año de la línea base" },
  targetValue: { type: "number", label: "Meta", hint: "Cuánto será." },
  dueOn: { type: "date", label: "Para cuándo" },
  owner: { type: "line", max: 160, label: "Responsable", hint: "Una persona o un área, con su nombre." },
  developmentTie: {
    type: "text",
    label: "Lazo con el plan de desarrollo",
    hint: "El eje, objetivo o estrategia del PED o del PMD al que contribuye.",
  },
  sdgGoals: { type: "many", label: "Objetivos de Desarrollo Sostenible", options: optionsOf(SDG_GOALS) },
  sdgTargets: {
    type: "sdgTargets",
    label: "Metas de los ODS",
    hint: "Por su clave, separadas por comas: 8.9, 11.a.",
  },
} as const satisfies Fields;

export const actionFields = {
  text: { type: "text", label: "Qué se hará" },
  objectiveId: { type: "item", of: "objective", label: "Objetivo" },
  owner: { type: "line", max: 160, label: "Responsable", hint: "Una persona o un área, con su nombre." },
  partners: { type: "text", label: "Con quién", hint: "Aliados de casa y de fuera." },
  startsOn: { type: "date", label: "Empieza" },
  endsOn: { type: "date", label: "Termina" },
} as const satisfies Fields;

export const actionYearFields = {
  actionId: { type: "item", of: "action", label: "Acción" },
  year: { type: "year", label: "Año" },
  deliverable: { type: "text", label: "Qué se entrega ese año" },
  amount: { type: "amount", label: "Monto", hint: "Cero si no cuesta dinero." },
  currency: { type: "choice", label: "Moneda", options: optionsOf(CURRENCIES) },
  source: {
    type: "line",
    max: 160,
    label: "De dónde sale el dinero",
    hint: "Presupuesto propio, un fondo, la contraparte…",
  },
} as const satisfies Fields;
