import type { Tx } from "#lib/kernel/db.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { queueMail } from "#lib/mail/queue-mail.ts";
import { readSnapshot } from "../adopting/snapshot.ts";
import type { CommentDecision } from "./decision-input.ts";
import type { LockedConsultation } from "./lock-consultation.ts";
import { answeredCommentMail } from "./mails/answered-comment-mail.ts";
import { heldCommentMail } from "./mails/held-comment-mail.ts";
import { commentableSections } from "./section-keys.ts";
import { HOLD_REASONS } from "./words.ts";

interface DecidedComment {
  id: string;
  /** Null once it is forgotten: then nobody is told. */
  email: string | null;
  section: string;
  /** Before the decision. */
  revision: number;
}

/** Writes to the author of a comment what the office decided: each time why it is held back, and once that it has its answer. */
export async function tellAuthor(
  tx: Tx,
  { id: consultationId, slug, number }: LockedConsultation,
  { id, email, section, revision }: DecidedComment,
  decision: CommentDecision,
): Promise<void> {
  if (email === null || (decision.intent !== "hold" && !decision.outcome)) return;
  const { content, questions } = await tx.planConsultation.findUniqueOrThrow({
    where: { id: consultationId },
    select: { content: true, questions: true },
  });
  const snapshot = readSnapshot(content);
  const facts = {
    officeName: snapshot.office,
    sectionTitle: commentableSections(snapshot, questions).find(({ key }) => key === section)?.title ?? "",
    page: `${getSettings().appUrl}/consultas/${slug}/${number}`,
  };
  if (decision.intent === "hold") {
    const { reason, note } = decision;
    const mail = heldCommentMail({ ...facts, reason: HOLD_REASONS[reason], note });
    await queueMail(tx, { to: email, eventKey: `comment:${id}:held-${revision}`, ...mail });
  } else {
    await queueMail(tx, { to: email, eventKey: `comment:${id}:answered`, ...answeredCommentMail(facts) });
  }
}
