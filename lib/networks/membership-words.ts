import type { MembershipState } from "#lib/generated/prisma/enums.ts";

export const MEMBERSHIP_STATES = {
  ACTIVE: { slug: "activa", label: "Activa", tone: "success" },
  SUSPENDED: { slug: "suspendida", label: "Suspendida", tone: "warning" },
  LEFT: { slug: "dejada", label: "Dejada", tone: "neutral" },
} as const satisfies Record<MembershipState, { slug: string; label: string; tone: string }>;

/** How long before a renewal the office is told, once for each. Days, the longest first. */
export const REMINDER_DAYS = [60, 15] as const;
