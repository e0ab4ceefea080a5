import { waitingDays } from "#lib/calendar/receipt-day.ts";
import { computeTerm } from "#lib/calendar/term.ts";
import type { IsoDate, StripDay } from "#lib/calendar/types.ts";
import type { ClockInputs } from "../case-facts-of.ts";
import { receiptOfInstant } from "../clock/case-term.ts";

/** The notice period as it would be if the request were filed now and reached the CJA at once. Dates are ISO. */
export interface NoticeCheck {
  /** The day that would count as day 0. */
  receivedOn: IsoDate;
  /** Why it is not today, in Spanish; null when it is. */
  receivedLater: string | null;
  /** Business days that the CJA must have had before the signature, and where that is said. */
  days: number;
  legalBasis: string;
  /** The first date on which the signature would be in time. */
  earliest: IsoDate;
  /** Some day belongs to a year whose official list has not been published. */
  provisional: boolean;
  /** From today to `earliest`. */
  strip: readonly StripDay[];
}

/**
 * Step 6 seen from the desk of the office: the earliest signature that the notice period allows. At best: the days that
 * the DGCP takes to refer the case come on top, and the screen must say so.
 */
export function checkNotice({ calendar, procedure, today }: ClockInputs, now: Date): NoticeCheck {
  const receipt = receiptOfInstant(now, calendar);
  const rule = procedure.rule("notice_days", today);
  const term = computeTerm({ receivedOn: receipt.receivedOn, budgetDays: rule.value, calendar });
  const strip = [...waitingDays(receipt, calendar), ...term.strip];
  return {
    receivedOn: receipt.receivedOn,
    receivedLater: receipt.reason,
    days: rule.value,
    legalBasis: rule.legalBasis,
    earliest: term.dueOn!,
    provisional: strip.some((day) => day.provisional),
    strip,
  };
}
