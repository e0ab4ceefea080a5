import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { type CommentDecision, decisionSchema } from "./decision-input.ts";
import { type LockedConsultation, lockConsultation } from "./lock-consultation.ts";
import { recordConsultationAction } from "./record-consultation-action.ts";
import { tellAuthor } from "./tell-author.ts";

export interface DecisionOf {
  /** Of the consultation within its office. */
  number: number;
  id: string;
  /** Of the comment, as it was when the person saw it. */
  revision: number;
}

/**
 * What the office does with a confirmed comment: publishes it, with an answer or without; answers one; or holds it back,
 * which its author is told with the reason, as they are told that there is an answer. Each can be undone by another, and all are in the trail.
 * @throws DomainError not_found for one that is not the office's, never was or nobody confirmed; forbidden; invalid;
 * conflict when somebody else decided first, or its author took it back
 */
export function decideComment(
  db: PrismaClient,
  actor: Actor,
  { number, id, revision }: DecisionOf,
  input: unknown,
  now = new Date(),
): Promise<void> {
  return db.$transaction(async (tx) => {
    const consultation = await lockConsultation(tx, actor, number, "plans.moderate");
    const decision = parseInput(decisionSchema, input);
    const comment = await findDecidable(tx, consultation.id, id);
    if (comment.revision !== revision) {
      throw new DomainError(
        "conflict",
        "Otra persona de su oficina ya decidió sobre este comentario: vea cómo quedó.",
      );
    }
    const data = await changeOf(tx, decision, comment, consultation, now);
    const { count } = await tx.planComment.updateMany({
      // Its author does not wait for the office: one taken back at this moment stays so.
      where: { id, revision, state: comment.state },
      data: { ...data, revision: revision + 1 },
    });
    if (count === 0) throw new DomainError("conflict", "Quien escribió este comentario acaba de retirarlo.");
    // An answer to one that is held back is read by nobody yet.
    const isRead = decision.intent !== "answer" || comment.state === "PUBLISHED";
    if (isRead) await tellAuthor(tx, consultation, comment, decision);
    await recordDecision(tx, actor, decision, { number, comment: id });
  });
}

const SEEN = { id: true, state: true, number: true, revision: true, section: true, email: true } as const;

async function findDecidable(tx: Tx, consultationId: string, id: string) {
  const comment = isUuid(id)
    ? await tx.planComment.findFirst({
        where: { id, consultationId, state: { not: "UNCONFIRMED" } },
        select: { ...SEEN, publishedAt: true },
      })
    : null;
  if (!comment) throw notFound();
  if (comment.state !== "WITHDRAWN") return comment;
  throw new DomainError("conflict", "Quien escribió este comentario lo retiró.");
}

async function changeOf(
  tx: Tx,
  decision: CommentDecision,
  comment: Awaited<ReturnType<typeof findDecidable>>,
  { id: consultationId }: LockedConsultation,
  now: Date,
) {
  if (decision.intent === "hold") {
    return { state: "HELD", holdReason: decision.reason, holdNote: decision.note } as const;
  }
  const { outcome, answer } = decision;
  const answered = outcome ? { outcome, answer, answeredAt: now } : {};
  if (decision.intent === "answer") return answered;
  const { _max } = await tx.planComment.aggregate({ where: { consultationId }, _max: { number: true } });
  return {
    ...answered,
    ...{ state: "PUBLISHED" as const, holdReason: null, holdNote: "" },
    ...{ number: comment.number ?? (_max.number ?? 0) + 1, publishedAt: comment.publishedAt ?? now },
  } as const;
}

async function recordDecision(
  tx: Tx,
  actor: Actor,
  decision: CommentDecision,
  which: { number: number; comment: string },
): Promise<void> {
  if (decision.intent === "hold") {
    return recordConsultationAction(
      tx,
      actor,
      "consultation:hold",
      { ...which, why: decision.reason },
      decision.note,
    );
  }
  if (decision.intent === "publish") await recordConsultationAction(tx, actor, "consultation:publish", which);
  if (decision.outcome) {
    await recordConsultationAction(tx, actor, "consultation:answer", { ...which, outcome: decision.outcome });
  }
}
