import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { notify } from "#lib/notifications/notify.ts";
import { peopleOfOffice } from "#lib/notifications/people-of-office.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { lockDraft } from "./answer-evaluation.ts";
import { answersOf } from "./evaluation-view.ts";
import { changePractice } from "./change-practice.ts";
import { scoreOf } from "./score.ts";
import { ownEvaluations } from "./visible-practices.ts";

/**
 * Sends an evaluation of the person's office: from then on nobody changes it. The office that asked for it hears.
 * @throws DomainError not_found; conflict when it is not open; invalid while no question counts
 */
export function sendEvaluation(
  db: PrismaClient,
  actor: Actor,
  evaluationId: string,
  at = new Date(),
): Promise<void> {
  const change = { actor, action: "practice:send", permission: "practices.publish" } as const;
  return changePractice(db, { ...change, target: evaluationId, at }, async (tx) => {
    const { practiceId } = await lockDraft(tx, actor, evaluationId);
    const { total } = scoreOf(answersOf(await tx.practiceAnswer.findMany({ where: { evaluationId } })));
    if (total === null) {
      throw new DomainError("invalid", "Responda al menos una pregunta con algo distinto de «No aplica».");
    }
    const { ownerOfficeId } = await tx.practiceEvaluation.update({
      where: { id: evaluationId },
      data: { state: "SENT", sentAt: at, sentBy: actor.name, score: total },
      select: { ownerOfficeId: true },
    });
    if (ownerOfficeId !== actor.officeId) {
      await notify(tx, {
        eventKey: `practice-evaluated:${evaluationId}`,
        recipients: peopleOfOffice(ownerOfficeId, "practices.edit"),
        title: `${actor.officeName} envió la evaluación que su oficina le pidió`,
        body: "Léala en la página de la práctica.",
        link: `/practicas-oficina/${practiceId}`,
      });
    }
    return { result: undefined, detail: { practice: practiceId, evaluation: evaluationId } };
  });
}

/**
 * Says yes or no to evaluating another office's practice.
 * @throws DomainError not_found; conflict when it has been answered
 */
export function answerInvitation(
  db: PrismaClient,
  actor: Actor,
  { evaluationId, accept }: { evaluationId: string; accept: boolean },
  at = new Date(),
): Promise<void> {
  const action = accept ? "practice:accept" : "practice:decline";
  const change = { actor, action, permission: "practices.publish", target: evaluationId, at } as const;
  return changePractice(db, change, async (tx) => {
    if (!isUuid(evaluationId)) throw notFound();
    const mine = { AND: [{ id: evaluationId }, ownEvaluations(actor)] };
    const { count } = await tx.practiceEvaluation.updateMany({
      where: { ...mine, state: "INVITED" },
      data: { state: accept ? "DRAFT" : "DECLINED" },
    });
    if (count > 0) return { result: undefined, detail: { evaluation: evaluationId } };
    if (!(await tx.practiceEvaluation.count({ where: mine }))) throw notFound();
    throw new DomainError("conflict", "Esa invitación ya se respondió.");
  });
}
