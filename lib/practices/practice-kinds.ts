import type { PracticeKind } from "#lib/generated/prisma/enums.ts";

/** What a practice may be. */
export const PRACTICE_KINDS = {
  PROJECT: { slug: "proyecto", label: "Proyecto de cooperación" },
  SISTER_TIE: { slug: "hermanamiento", label: "Hermanamiento" },
  EVENT_SERIES: { slug: "eventos", label: "Serie de eventos" },
} as const satisfies Record<PracticeKind, { slug: string; label: string }>;
