import { agreementStatus } from "#lib/registry/agreement-status.ts";
import { endOfPeriod, startOfPeriod } from "../items/period.ts";
import type { OfficeFacts } from "./office-facts.ts";

const HELD: readonly string[] = ["IN_FORCE", "EXPIRING"];

/**
 * What the portal counts for an office in a period, as text with at most one decimal; null when there was nothing whose
 * average could be taken.
 * @param kind one of COUNTED_KINDS
 * @throws RangeError on any other
 */
export function countPeriod(kind: string, facts: OfficeFacts, period: string): string | null {
  const [first, last] = [startOfPeriod(period), endOfPeriod(period)];
  const isIn = (day: string) => day >= first && day <= last;
  if (kind === "filed") return String(facts.filedOn.filter(isIn).length);
  if (kind === "registered")
    return String(facts.agreements.filter(({ registeredOn }) => isIn(registeredOn)).length);
  if (kind === "inForce")
    return String(facts.agreements.filter((dates) => HELD.includes(agreementStatus(dates, last))).length);
  const step = /^step:(.+)$/.exec(kind)?.[1];
  if (step === undefined) throw new RangeError(`The portal does not count ${kind}`);
  const stays = facts.stays.filter((stay) => stay.step === step && isIn(stay.endedOn));
  if (stays.length === 0) return null;
  const days = stays.reduce((sum, stay) => sum + stay.days, 0) / stays.length;
  return String(Math.round(days * 10) / 10);
}
