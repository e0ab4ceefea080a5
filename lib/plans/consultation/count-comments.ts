import { Prisma } from "#lib/generated/prisma/client.ts";
import type { CommentOutcome } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { type CommentTotals, noComments, type SectionCount } from "./comment-totals.ts";

interface Row {
  consultationId: string;
  section: string;
  state: string;
  outcome: CommentOutcome | null;
  count: number;
}

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
    if (!section) sections.push((section = { section: row.section, ...noComments() }));
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
