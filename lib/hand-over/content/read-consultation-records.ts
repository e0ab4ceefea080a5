import type { Tx } from "#lib/kernel/db.ts";
import { readSnapshot } from "#lib/plans/adopting/snapshot.ts";
import type { SectionHead } from "#lib/plans/adopting/snapshot-sections.ts";
import { listAllComments, type ModeratedComment } from "#lib/plans/consultation/read-comments.ts";
import { type ConsultationRecord, readConsultations } from "#lib/plans/consultation/read-consultations.ts";
import { commentableSections } from "#lib/plans/consultation/section-keys.ts";

/** A consultation as its office sees it: what was said, published or not, and of nobody an address. */
export interface HeldConsultation extends ConsultationRecord {
  /** What was consulted, in the very text that was hashed. */
  content: string;
  sha256: string;
  questions: string[];
  sections: SectionHead[];
  comments: ModeratedComment[];
}

const EVERYTHING = { state: null, section: null } as const;

/** The consultations of an office, the first one first; two statements for each and some six more. */
export async function readConsultationRecords(tx: Tx, officeId: string): Promise<HeldConsultation[]> {
  const told = new Map((await readConsultations(officeId, tx)).map((one) => [one.number, one]));
  const rows = await tx.planConsultation.findMany({
    where: { officeId },
    orderBy: { number: "asc" },
    select: { id: true, number: true, content: true, sha256: true, questions: true },
  });
  const held: HeldConsultation[] = [];
  for (const { id, number, content, sha256, questions } of rows) {
    const record = told.get(number);
    if (!record) continue;
    const sections = commentableSections(readSnapshot(content), questions);
    const comments = await listAllComments(tx, { id }, EVERYTHING);
    held.push({ ...record, content, sha256, questions, sections, comments });
  }
  return held;
}
