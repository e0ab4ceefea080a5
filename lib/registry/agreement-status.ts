import type { IsoDate } from "#lib/calendar/types.ts";
import type { ValidityKind } from "#lib/generated/prisma/enums.ts";

/** As people read it, and as addresses carry it. */
export const AGREEMENT_STATUSES = {
  IN_FORCE: { label: "Vigente", slug: "vigente" },
  EXPIRING: { label: "Por vencer", slug: "por-vencer" },
  EXPIRED: { label: "Sin vigencia", slug: "sin-vigencia" },
  UPCOMING: { label: "Por entrar en vigor", slug: "por-entrar-en-vigor" },
} as const satisfies Record<string, { label: string; slug: string }>;

export type AgreementStatus = keyof typeof AGREEMENT_STATUSES;

/** An agreement is about to expire when this many months or fewer are left. A definition of the portal. */
export const EXPIRING_MONTHS = 12;

export interface ValidityDates {
  inForceOn: IsoDate;
  validity: ValidityKind;
  /** Null when the validity is indefinite. */
  endsOn: IsoDate | null;
}

/** The last day on which an agreement that ends then counts as about to expire. */
export const expiringUntil = (today: IsoDate): IsoDate =>
  Temporal.PlainDate.from(today).add({ months: EXPIRING_MONTHS }).toString();

/**
 * Follows from the dates and is kept nowhere. Only a fixed term runs out: one that renews itself goes on until somebody
 * gives notice. The last day still counts as in force. The search says the same in SQL (status-condition.ts).
 */
export function agreementStatus(
  { inForceOn, validity, endsOn }: ValidityDates,
  today: IsoDate,
): AgreementStatus {
  if (inForceOn > today) return "UPCOMING";
  if (validity !== "FIXED" || endsOn === null || endsOn > expiringUntil(today)) return "IN_FORCE";
  return endsOn < today ? "EXPIRED" : "EXPIRING";
}
