import type { PartnerOutcome, ReplyHandling } from "#lib/generated/prisma/enums.ts";

/** What came of a notice. */
export const OUTCOMES = {
  AGREEMENT: { slug: "acuerdo", label: "Se firmó o se tramita un acuerdo" },
  WORKING_TOGETHER: { slug: "trabajo", label: "Se trabaja con alguien, sin acuerdo" },
  NOBODY: { slug: "nadie", label: "No respondió nadie que conviniera" },
  CALLED_OFF: { slug: "desistio", label: "La oficina dejó de buscar" },
} as const satisfies Record<PartnerOutcome, { slug: string; label: string }>;

/** What an office has done about an answer. */
export const HANDLINGS = {
  NEW: { slug: "nueva", label: "Sin atender", tone: "warning" },
  TALKING: { slug: "en-platica", label: "En conversación", tone: "info" },
  DECLINED: { slug: "descartada", label: "Descartada", tone: "neutral" },
} as const satisfies Record<ReplyHandling, { slug: string; label: string; tone: string }>;
