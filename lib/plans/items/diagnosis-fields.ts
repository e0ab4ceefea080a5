import { optionsOf } from "#lib/fields/plain-field.ts";
import type { Fields } from "./field.ts";
import { ACTOR_KINDS, ACTOR_SIDES, COMMITMENT_KINDS, JUDGEMENTS, QUADRANTS } from "./words.ts";

export const swotFields = {
  text: { type: "text", label: "Qué es", hint: "En una o dos frases, mirando hacia el exterior." },
  quadrant: { type: "choice", label: "Dónde está", options: optionsOf(QUADRANTS) },
  weight: { type: "scale", label: "Cuánto pesa", ends: ["poco", "mucho"] },
  evidence: {
    type: "text",
    label: "Cómo se sabe",
    hint: "La cifra con su año, el documento o la experiencia que lo respalda.",
  },
} as const satisfies Fields;

export const actorFields = {
  name: { type: "line", max: 200, label: "Nombre" },
  side: { type: "choice", label: "De dónde es", options: optionsOf(ACTOR_SIDES) },
  kind: { type: "choice", label: "Qué es", options: optionsOf(ACTOR_KINDS) },
  interest: {
    type: "scale",
    label: "Interés",
    hint: "Cuánto le importa lo que el plan quiere.",
    ends: ["ninguno", "mucho"],
  },
  influence: {
    type: "scale",
    label: "Influencia",
    hint: "Cuánto puede ayudar o impedir.",
    ends: ["ninguna", "mucha"],
  },
  role: { type: "text", label: "Qué papel puede tener" },
  contact: { type: "line", max: 300, label: "Contacto" },
} as const satisfies Fields;

export const commitmentFields = {
  name: { type: "line", max: 300, label: "Qué se comprometió" },
  kind: { type: "choice", label: "De qué tipo es", options: optionsOf(COMMITMENT_KINDS) },
  counterpart: { type: "line", max: 300, label: "Con quién" },
  agreementNumber: {
    type: "line",
    max: 30,
    label: "Número en el registro",
    hint: "Si está inscrito; por ejemplo, RAI-2019-00012.",
  },
  judgement: { type: "choice", label: "Qué se hará con él", options: optionsOf(JUDGEMENTS) },
  reason: { type: "text", label: "Por qué", hint: "Lo leerá quien reciba la oficina después." },
} as const satisfies Fields;
