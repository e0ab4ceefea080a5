/** Where a call stands on a day, by its convener's clock. */
export const CALL_PHASES = {
  OPEN: { slug: "abierta", label: "Abierta", tone: "success" },
  CLOSING_SOON: { slug: "por-cerrar", label: "Por cerrar", tone: "warning" },
  UPCOMING: { slug: "proxima", label: "Próxima", tone: "info" },
  CLOSED: { slug: "cerrada", label: "Cerrada", tone: "neutral" },
} as const satisfies Record<string, { slug: string; label: string; tone: string }>;

export type CallPhase = keyof typeof CALL_PHASES;

/** Days before its closing during which a call is said to be about to close. */
export const CLOSING_SOON_DAYS = 14;

interface CallDates {
  /** ISO: the first day of the call, by the convener's clock. */
  opensOn: string;
  /** The last instant at which something may be sent. */
  closesAt: Date;
  /** Of the IANA list. */
  zone: string;
}

/** @param now the moment at which it is looked at */
export function phaseOf({ opensOn, closesAt, zone }: CallDates, now: Date): CallPhase {
  if (now > closesAt) return "CLOSED";
  if (dayIn(now, zone).toString() < opensOn) return "UPCOMING";
  return daysToClosing({ closesAt, zone }, now) <= CLOSING_SOON_DAYS ? "CLOSING_SOON" : "OPEN";
}

/** Calendar days left, by the convener's clock; 0 on the day of the closing, negative after it. */
export const daysToClosing = ({ closesAt, zone }: Pick<CallDates, "closesAt" | "zone">, now: Date): number =>
  dayIn(now, zone).until(dayIn(closesAt, zone)).days;

const dayIn = (instant: Date, zone: string): Temporal.PlainDate =>
  instant.toTemporalInstant().toZonedDateTimeISO(zone).toPlainDate();
