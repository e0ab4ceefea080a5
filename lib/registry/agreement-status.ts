import type { IsoDate } from "#lib/calendar/types.ts";
import type { ValidityKind } from "#lib/generated/prisma/enums.ts";
import { statusWords } from "#lib/i18n/words.ts";
import { remember } from "#lib/kernel/remember.ts";
import { labelIn, type Language } from "#lib/kernel/language.ts";
import { EXPIRING_MONTHS } from "./expiring-months.ts";

/** As people read it, and as addresses carry it. */
export const AGREEMENT_STATUSES = {
  IN_FORCE: { label: "Vigente", labelEn: "In force", slug: "vigente" },
  EXPIRING: { label: "Por vencer", labelEn: "Expiring soon", slug: "por-vencer" },
  EXPIRED: { label: "Sin vigencia", labelEn: "Expired", slug: "sin-vigencia" },
  TERMINATED: { label: "Terminado", labelEn: "Terminated", slug: "terminado" },
  REPLACED: { label: "Sustituido", labelEn: "Replaced", slug: "sustituido" },
  UPCOMING: { label: "Por entrar en vigor", labelEn: "Not yet in force", slug: "por-entrar-en-vigor" },
} as const satisfies Record<string, { label: string; labelEn: string; slug: string }>;

/** What an agreement of the list can be. */
export type ListedStatus = keyof typeof AGREEMENT_STATUSES;
/** A withdrawn agreement is in no list: only its own page says so. */
export type AgreementStatus = ListedStatus | "WITHDRAWN";

export const statusLabel = (status: AgreementStatus, language: Language = "es"): string =>
  status === "WITHDRAWN"
    ? statusWords[language].withdrawnLabel
    : labelIn(AGREEMENT_STATUSES[status], language);

/** What the status follows from. Dates are ISO. */
export interface ValidityDates {
  inForceOn: IsoDate;
  validity: ValidityKind;
  /** Null when the validity is indefinite. */
  endsOn: IsoDate | null;
  /** The first day without force by a later act, which may be still to come. */
  terminatedOn: IsoDate | null;
  /** The number of the agreement that takes its place from that day on. */
  replacedBy: string | null;
  /** The day on which its inscription was taken out of the list. */
  withdrawnOn: IsoDate | null;
}

/** The last day on which an agreement that ends then counts as about to expire. */
export const expiringUntil = remember((today: IsoDate): IsoDate =>
  Temporal.PlainDate.from(today).add({ months: EXPIRING_MONTHS }).toString(),
);

/**
 * Follows from the dates and is kept nowhere. Only a fixed term runs out: one that renews itself goes on until somebody
 * gives notice. The last day of a term still counts as in force; the day of a termination no longer does. The search
 * says the same in SQL (status-condition.ts).
 */
export function agreementStatus(dates: ValidityDates, today: IsoDate): AgreementStatus {
  const { inForceOn, validity, endsOn, terminatedOn, replacedBy, withdrawnOn } = dates;
  if (withdrawnOn !== null) return "WITHDRAWN";
  if (terminatedOn !== null && terminatedOn <= today) return replacedBy === null ? "TERMINATED" : "REPLACED";
  if (inForceOn > today) return "UPCOMING";
  const runsOutOn = validity === "FIXED" ? endsOn : null;
  if (runsOutOn !== null && runsOutOn < today) return "EXPIRED";
  const last = expiringUntil(today);
  return [runsOutOn, terminatedOn].some((day) => day !== null && day <= last) ? "EXPIRING" : "IN_FORCE";
}

/** The status of an agreement that is in the list: one that has not been withdrawn. */
export const listedStatus = (dates: Omit<ValidityDates, "withdrawnOn">, today: IsoDate): ListedStatus =>
  agreementStatus({ ...dates, withdrawnOn: null }, today) as ListedStatus;
