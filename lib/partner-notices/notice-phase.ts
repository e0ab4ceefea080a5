import type { PartnerNoticeState } from "#lib/generated/prisma/enums.ts";

/** Where a notice stands on a day: that its day has passed is never written, it follows from the date. */
export const NOTICE_PHASES = {
  DRAFT: { slug: "borrador", label: "Borrador", tone: "neutral" },
  OPEN: { slug: "abierto", label: "Abierto", tone: "success" },
  EXPIRED: { slug: "vencido", label: "Vencido", tone: "warning" },
  CLOSED: { slug: "cerrado", label: "Cerrado", tone: "neutral" },
} as const satisfies Record<string, { slug: string; label: string; tone: string }>;

export type NoticePhase = keyof typeof NOTICE_PHASES;

const { DRAFT: _, ...seen } = NOTICE_PHASES;

/** What anyone may find in the list. */
export const PUBLIC_PHASES = seen;

export type PublicPhase = keyof typeof PUBLIC_PHASES;

interface Standing {
  state: PartnerNoticeState;
  /** ISO: the last day on which it is answered. */
  validUntil: string;
}

/** @param today ISO, in Mexico City */
export function phaseOfNotice({ state, validUntil }: Standing, today: string): NoticePhase {
  if (state !== "PUBLISHED") return state;
  return validUntil < today ? "EXPIRED" : "OPEN";
}
