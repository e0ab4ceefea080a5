import { Prisma } from "#lib/generated/prisma/client.ts";
import type { CommentOutcome } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";

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

interface Row {
  consultationId: string;
  section: string;
  state: string;
  outcome: CommentOutcome | null;
  count: number;
}

const nothing = (): CommentTotals => ({
  ...{ pending: 0, held: 0, withdrawn: 0, published: 0, unanswered: 0 },
  byOutcome: { ACCEPTED: 0, PARTLY: 0, NOT_ACCEPTED: 0, OUT_OF_SCOPE: 0 },
});

/** The confirmed comments of some consultations, by section, in the keys of each. One statement. */
export async function countComments(
  tx: Tx,
  consultationIds: readonly string[],
): Promise<Map<string, SectionCount[]>> {
  const rows =
    consultationIds.length === 0
      ? []
      : await tx.$queryRaw<Row[]>`
          SELECT consultation_id AS "consultationId", section, state::text, outcome::text, count(*)::int AS count
          FROM plan_comments
          WHERE consultation_id IN (${Prisma.join(consultationIds.map((id) => Prisma.sql`${id}::uuid`))})
            AND confirmed_at IS NOT NULL
          GROUP BY 1, 2, 3, 4`;
  const counts = new Map<string, SectionCount[]>();
  for (const row of rows) {
    const sections = counts.get(row.consultationId) ?? [];
    counts.set(row.consultationId, sections);
    let section = sections.find((each) => each.section === row.section);
    if (!section) sections.push((section = { section: row.section, ...nothing() }));
    addTo(section, row);
  }
  return counts;
}

function addTo(totals: CommentTotals, { state, outcome, count }: Row): void {
  if (state === "PENDING") totals.pending += count;
  if (state === "HELD") totals.held += count;
  if (state === "WITHDRAWN") totals.withdrawn += count;
  if (state !== "PUBLISHED") return;
  totals.published += count;
  if (outcome) totals.byOutcome[outcome] += count;
  else totals.unanswered += count;
}

/** Of all sections together. */
export function addUp(sections: readonly SectionCount[]): CommentTotals {
  const total = nothing();
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
