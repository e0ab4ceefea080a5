import type { CommentOutcome } from "#lib/generated/prisma/enums.ts";

/** How many comments of a section: confirmed ones only, since the others may be nobody's. */
export interface SectionCount {
  section: string;
  pending: number;
  held: number;
  withdrawn: number;
  published: number;
  /** Of the published ones. */
  byOutcome: Record<CommentOutcome, number>;
  unanswered: number;
}

export type CommentTotals = Omit<SectionCount, "section">;

/** Nothing said yet. */
export const noComments = (): CommentTotals => ({
  ...{ pending: 0, held: 0, withdrawn: 0, published: 0, unanswered: 0 },
  byOutcome: { ACCEPTED: 0, PARTLY: 0, NOT_ACCEPTED: 0, OUT_OF_SCOPE: 0 },
});

/** Of all sections together. */
export function addUp(sections: readonly SectionCount[]): CommentTotals {
  const total = noComments();
  for (const { pending, held, withdrawn, published, unanswered, byOutcome } of sections) {
    total.pending += pending;
    total.held += held;
    total.withdrawn += withdrawn;
    total.published += published;
    total.unanswered += unanswered;
    for (const outcome of Object.keys(byOutcome) as CommentOutcome[]) {
      total.byOutcome[outcome] += byOutcome[outcome];
    }
  }
  return total;
}
