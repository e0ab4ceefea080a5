import type { Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { readSnapshot } from "../adopting/snapshot.ts";
import type { SectionHead } from "../adopting/snapshot-sections.ts";
import { assertMay } from "../editing/lock-plan.ts";
import { type ConsultationHead, HEAD, headOf } from "./consultation-head.ts";
import { addUp, type CommentTotals, type SectionCount } from "./comment-totals.ts";
import { countComments } from "./count-comments.ts";
import { type ConsultationChange, readChanges } from "./read-changes.ts";
import { commentableSections } from "./section-keys.ts";

/** A consultation as the office that looks after it reads it. */
export interface ModeratedConsultation {
  id: string;
  head: ConsultationHead;
  title: string;
  sections: SectionHead[];
  counts: SectionCount[];
  totals: CommentTotals;
  summary: string;
  changes: ConsultationChange[];
}

/**
 * A consultation of the actor's office. Some five statements.
 * @throws DomainError not_found, whether it is another office's or never was
 */
export async function getModerated(
  tx: Tx,
  actor: Actor,
  number: number | null,
): Promise<ModeratedConsultation> {
  assertMay(actor, "plans.read");
  const row = await tx.planConsultation.findUnique({
    where: { officeId_number: { officeId: actor.officeId, number: number ?? 0 } },
    select: { ...HEAD, id: true, content: true, questions: true, summary: true },
  });
  if (!row) throw notFound();
  const { id, content, questions, summary, ...rest } = row;
  const [counts, changes] = await Promise.all([countComments(tx, [id]), readChanges(tx, [id])]);
  const snapshot = readSnapshot(content);
  const ofSections = counts.get(id) ?? [];
  return {
    ...{ id, head: headOf(rest), title: snapshot.plan.title, summary },
    sections: commentableSections(snapshot, questions),
    ...{ counts: ofSections, totals: addUp(ofSections), changes: changes.get(id) ?? [] },
  };
}
