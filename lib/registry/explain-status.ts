import type { IsoDate } from "#lib/calendar/types.ts";
import { statusWords } from "#lib/i18n/words.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { Language } from "#lib/kernel/language.ts";
import { agreementStatus, type ValidityDates } from "./agreement-status.ts";
import { EXPIRING_MONTHS } from "./expiring-months.ts";

/** How the status was reached, in one or two sentences. */
export function explainStatus(dates: ValidityDates, today: IsoDate, language: Language = "es"): string {
  const words = statusWords[language];
  const day = (iso: IsoDate | null) => (iso === null ? "" : formatDate(iso, language));
  switch (agreementStatus(dates, today)) {
    case "WITHDRAWN":
      return words.withdrawn(day(dates.withdrawnOn));
    case "TERMINATED":
      return words.terminated(day(dates.terminatedOn));
    case "REPLACED":
      return words.replaced(day(dates.terminatedOn), dates.replacedBy!);
    case "UPCOMING":
      return words.upcoming(day(dates.inForceOn));
    case "EXPIRED":
      return words.expired(day(dates.endsOn));
    case "EXPIRING":
      return explainExpiring(dates, language);
    case "IN_FORCE":
      return `${explainInForce(dates, language)} ${explainComingEnd(dates, language)}`.trimEnd();
  }
}

/** The end that comes first: that of its term, or the one that a later act gave it. */
function explainExpiring(dates: ValidityDates, language: Language): string {
  const { validity, endsOn, terminatedOn } = dates;
  return validity === "FIXED" && (terminatedOn === null || endsOn! < terminatedOn)
    ? statusWords[language].expiring(formatDate(endsOn!, language), EXPIRING_MONTHS)
    : explainComingEnd(dates, language);
}

function explainComingEnd({ terminatedOn, replacedBy }: ValidityDates, language: Language): string {
  if (terminatedOn === null) return "";
  const { willTerminate, willBeReplaced } = statusWords[language];
  const day = formatDate(terminatedOn, language);
  return replacedBy === null ? willTerminate(day) : willBeReplaced(day, replacedBy);
}

function explainInForce({ validity, inForceOn, endsOn }: ValidityDates, language: Language): string {
  const { indefinite, fixed, renewing } = statusWords[language];
  const since = formatDate(inForceOn, language);
  const end = endsOn === null ? "" : formatDate(endsOn, language);
  switch (validity) {
    case "INDEFINITE":
      return indefinite(since);
    case "FIXED":
      return fixed(since, end);
    case "AUTOMATIC_RENEWAL":
      return renewing(since, end);
  }
}
