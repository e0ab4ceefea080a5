import type { Fields } from "./field.ts";

export const figureFields = {
  name: { type: "line", max: 160, label: "Qué cuenta", hint: "Por ejemplo, habitantes o exportaciones." },
  nameEn: { type: "line", max: 160, label: "Qué cuenta, en inglés" },
  value: { type: "number", label: "Cuánto" },
  unit: { type: "line", max: 80, label: "Unidad", hint: "Personas, millones de dólares…" },
  unitEn: { type: "line", max: 80, label: "Unidad, en inglés" },
  year: { type: "year", label: "De qué año" },
  source: { type: "line", max: 300, label: "Fuente", hint: "Quién publicó el dato, y dónde." },
} as const satisfies Fields;
