/** How many a telephone sends at a time. */
export const MOST_MARKS = 100;

/** That somebody came, as a telephone at the door keeps it until it is sent. */
export interface Mark {
  /** UUID that the telephone gave it. */
  id: string;
  /** Of the session. */
  session: string;
  /** What was read or typed. */
  code: string;
  /** ISO instant, by the telephone's clock. */
  at: string;
}

/** What became of a mark: it counts, it was taken back by somebody, the code is nobody's, they wait for a place, or the session is gone. */
export type MarkOutcome = "counts" | "undone" | "nobody" | "waiting" | "no session";

export interface MarkResult {
  id: string;
  outcome: MarkOutcome;
  /** Empty when the code is nobody's. */
  name: string;
}
