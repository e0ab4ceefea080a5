import { optionsOf } from "#lib/fields/plain-field.ts";
import type { Fields } from "./field.ts";
import { CURRENCIES, PROGRESS_STATES } from "./words.ts";

export const progressFields = {
  state: { type: "choice", label: "Cómo va", options: optionsOf(PROGRESS_STATES) },
  text: { type: "text", label: "Qué pasó en el trimestre", hint: "En dos o tres frases: se publicará." },
  reason: { type: "text", label: "Por qué se dejó", hint: "Solo si se dejó." },
  amount: {
    type: "amount",
    label: "Dinero gastado en el trimestre",
    hint: "Lo de un objetivo, solo lo que no digan ya sus acciones. Vacío si no hubo gasto.",
  },
  currency: { type: "choice", label: "Moneda", options: optionsOf(CURRENCIES) },
} as const satisfies Fields;

export const sectionFields = {
  text: { type: "text", label: "Palabras de su oficina" },
} as const satisfies Fields;
