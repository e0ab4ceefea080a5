import { getDatabase, type Tx } from "#lib/kernel/db.ts";
import { type ConsultationHead, consultationHref, HEAD, headOf } from "./consultation-head.ts";
import { addUp, type CommentTotals } from "./comment-totals.ts";
import { countComments } from "./count-comments.ts";
import { type ConsultationChange, readChanges } from "./read-changes.ts";

/** A consultation as a report tells it: what was asked, how much was said and what came of it. Nothing of any citizen. */
export interface ConsultationRecord extends ConsultationHead {
  planId: string;
  /** Of the public page. */
  href: string;
  totals: CommentTotals;
  changes: ConsultationChange[];
  /** What the office concluded; empty while it has not. */
  summary: string;
}

/** All the consultations of an office, the latest first; some five statements whatever their number. */
export async function readConsultations(
  officeId: string,
  tx: Tx = getDatabase(),
): Promise<ConsultationRecord[]> {
  const rows = await tx.planConsultation.findMany({
    where: { officeId },
    orderBy: { number: "desc" },
    select: { ...HEAD, id: true, planId: true, summary: true },
  });
  const ids = rows.map(({ id }) => id);
  const [counts, changes] = await Promise.all([countComments(tx, ids), readChanges(tx, ids)]);
  return rows.map(({ id, planId, summary, ...row }) => ({
    ...headOf(row),
    ...{ planId, summary, href: consultationHref(row.slug, row.number) },
    totals: addUp(counts.get(id) ?? []),
    changes: changes.get(id) ?? [],
  }));
}
