import type { MissionKind } from "#lib/generated/prisma/enums.ts";

/** What the tours and visits of an office amounted to in a year. */
export interface MissionYear {
  tours: number;
  visits: number;
  /** Of both, those whose commission report was sent. */
  reported: number;
  commitments: CommitmentCounts;
  /** One for each investment, so that they are summed by currency where they are said. */
  invested: { amount: string; currency: string }[];
  /** Those whose summary the office shows, as their last report says. */
  published: {
    code: string;
    kind: MissionKind;
    title: string;
    /** ISO. */
    startsOn: string;
    endsOn: string;
    places: { city: string; country: string }[];
  }[];
}

export interface CommitmentCounts {
  total: number;
  open: number;
  /** A commitment counts once in each kind of result that it had. */
  agreements: number;
  projects: number;
  investments: number;
  nothing: number;
}
