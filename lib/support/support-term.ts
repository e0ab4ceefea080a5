import { localDate, receiptOfInstant } from "#lib/cases/clock/case-term.ts";
import { computeTerm, type Term } from "#lib/calendar/term.ts";
import type { Calendar, IsoDate, Suspension } from "#lib/calendar/types.ts";
import type { SupportAct } from "#lib/generated/prisma/enums.ts";

export interface ClockAct {
  act: SupportAct;
  at: Date;
  authorName: string;
}

const WHY = {
  ASK: "Plazo suspendido hasta que la oficina agregue los datos que se le pidieron",
  ANSWER: "Plazo suspendido entre la respuesta y la petición de completarla",
} as const;

/**
 * Counts the term of a request by the calendar of the SRE, as those of a case are: business days, received after hours
 * counts from the next one, and stopped while the turn is the office's. Nothing of it is stored.
 * @param acts in their order
 * @param today ISO; of a request that ended, it is looked at on its last day
 */
export function supportTerm(
  { receivedAt, budgetDays, endedAt }: { receivedAt: Date; budgetDays: number; endedAt: Date | null },
  acts: readonly ClockAct[],
  calendar: Calendar,
  today: IsoDate,
): Term {
  const received = (at: Date): IsoDate => receiptOfInstant(at, calendar).receivedOn;
  const suspensions: Suspension[] = [];
  for (const [index, { act, at, authorName }] of acts.entries()) {
    if (act !== "ASK" && act !== "ANSWER") continue;
    const next = acts.slice(index + 1).find((later) => later.act === "ADD" || later.act === "REOPEN");
    const until = next ? received(next.at) : endedAt && localDate(endedAt, calendar);
    suspensions.push({ from: localDate(at, calendar), until, reason: WHY[act], by: authorName });
  }
  return computeTerm({
    ...{ receivedOn: received(receivedAt), budgetDays, calendar, suspensions },
    today: endedAt ? localDate(endedAt, calendar) : today,
  });
}
