/** Where a consultation is. */
export type Phase = "coming" | "open" | "closed";

export interface Period {
  /** ISO, both days included, in Mexico City. */
  opensOn: string;
  closesOn: string;
  /** Null while nobody and no day has ended it. */
  closedAt: Date | null;
}

/**
 * Where a consultation is on a day: its last day counts whole, and ends it whether or not anything has been written down.
 * @param today ISO date in Mexico City
 */
export function phaseOf({ opensOn, closesOn, closedAt }: Period, today: string): Phase {
  if (closedAt !== null || today > closesOn) return "closed";
  return today < opensOn ? "coming" : "open";
}
