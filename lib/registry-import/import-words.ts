import type { ImportStatus, ImportVerdict } from "#lib/generated/prisma/enums.ts";

/** Where an import is, as people read it. */
export const IMPORT_STATUSES = {
  MAPPING: { label: "Falta revisar sus columnas", tone: "warning" },
  CHECKING: { label: "Revisándose", tone: "info" },
  CHECKED: { label: "Lista para importar", tone: "warning" },
  WRITING: { label: "Importándose", tone: "info" },
  DONE: { label: "Importada", tone: "success" },
  UNDOING: { label: "Deshaciéndose", tone: "info" },
  UNDONE: { label: "Deshecha", tone: "neutral" },
  FAILED: { label: "No se pudo leer", tone: "danger" },
  DISCARDED: { label: "Descartada", tone: "neutral" },
} as const satisfies Record<ImportStatus, { label: string; tone: string }>;

/** What is decided of a row: one, many, how addresses and reports name it, and what it means. */
export const IMPORT_VERDICTS = {
  CREATE: {
    label: "Nuevos",
    one: "Nuevo",
    slug: "nuevos",
    tone: "success",
    meaning: "No están en el registro y se inscriben.",
  },
  CHANGE: {
    label: "Cambian",
    one: "Cambia",
    slug: "cambian",
    tone: "info",
    meaning: "Están en el registro con otros datos: se corrigen, o vuelven a la lista pública.",
  },
  SAME: {
    label: "Iguales",
    one: "Igual",
    slug: "iguales",
    tone: "neutral",
    meaning: "Ya están así en el registro: no se tocan.",
  },
  LIKELY: {
    label: "Parecidos",
    one: "Parecido",
    slug: "parecidos",
    tone: "warning",
    meaning: "Se parecen a otro acuerdo: no se inscriben, salvo que usted lo pida.",
  },
  REFUSE: {
    label: "Rechazados",
    one: "Rechazado",
    slug: "rechazados",
    tone: "danger",
    meaning: "No se pueden inscribir; cada uno dice por qué.",
  },
} as const satisfies Record<
  ImportVerdict,
  { label: string; one: string; slug: string; tone: string; meaning: string }
>;

export const VERDICT_KEYS = Object.keys(IMPORT_VERDICTS) as ImportVerdict[];

export const findVerdict = (slug: unknown): ImportVerdict | null =>
  VERDICT_KEYS.find((key) => IMPORT_VERDICTS[key].slug === slug) ?? null;

/** In which an import is being worked on by itself. */
export const isAtWork = (status: ImportStatus): boolean =>
  status === "CHECKING" || status === "WRITING" || status === "UNDOING";
