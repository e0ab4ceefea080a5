import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { notify } from "#lib/notifications/notify.ts";
import { peopleOfOffice } from "#lib/notifications/people-of-office.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changePractice } from "./change-practice.ts";
import { ownPractices } from "./visible-practices.ts";

/**
 * Opens the self-evaluation of a practice, or goes back to the one that is open. A new round begins with the answers and
 * the files of the last one.
 * @returns the id of the evaluation
 */
export function beginSelfEvaluation(
  db: PrismaClient,
  actor: Actor,
  practiceId: string,
  at = new Date(),
): Promise<string> {
  return changePractice(
    db,
    { actor, action: "practice:begin", permission: "practices.edit", target: practiceId, at },
    async (tx) => {
      await lockForEvaluating(tx, actor, practiceId);
      const last = await findLast(tx, practiceId, actor.officeId);
      if (last?.state === "DRAFT") return { result: last.id, detail: null };
      const { id } = await tx.practiceEvaluation.create({
        data: {
          ...{ practiceId, ownerOfficeId: actor.officeId, evaluatorOfficeId: actor.officeId },
          ...{ kind: "SELF", state: "DRAFT", round: (last?.round ?? 0) + 1, createdAt: at },
        },
        select: { id: true },
      });
      if (last) await carryAnswers(tx, last.id, id);
      return { result: id, detail: { practice: practiceId, evaluation: id } };
    },
  );
}

/**
 * Asks another office for its judgement of a practice, and tells its people.
 * @throws DomainError not_found; invalid for an office that cannot be asked; conflict while an earlier round is open
 */
export function invitePeer(
  db: PrismaClient,
  actor: Actor,
  { practiceId, officeId }: { practiceId: string; officeId: string },
  at = new Date(),
): Promise<void> {
  return changePractice(
    db,
    { actor, action: "practice:invite", permission: "practices.publish", target: practiceId, at },
    async (tx) => {
      await lockForEvaluating(tx, actor, practiceId);
      const peer =
        isUuid(officeId) &&
        officeId !== actor.officeId &&
        (await tx.office.findFirst({
          where: { id: officeId, kind: { in: ["STATE", "MUNICIPAL"] }, disabledAt: null },
          select: { id: true },
        }));
      if (!peer) {
        const sentence = "Elija de la lista la oficina que la evaluará.";
        throw new DomainError("invalid", sentence, { officeId: sentence });
      }
      const last = await findLast(tx, practiceId, officeId);
      if (last?.state === "INVITED" || last?.state === "DRAFT") {
        throw new DomainError(
          "conflict",
          "Esa oficina ya está invitada: espere a que responda o envíe su evaluación.",
        );
      }
      const { id } = await tx.practiceEvaluation.create({
        data: {
          ...{ practiceId, ownerOfficeId: actor.officeId, evaluatorOfficeId: officeId },
          ...{ kind: "PEER", state: "INVITED", round: (last?.round ?? 0) + 1, createdAt: at },
        },
        select: { id: true },
      });
      await notify(tx, {
        eventKey: `practice-invited:${id}`,
        recipients: peopleOfOffice(officeId, "practices.edit"),
        title: `${actor.officeName} invita a su oficina a evaluar una práctica`,
        body: "Acepte o decline la invitación; si acepta, responda la evaluación y envíela.",
        link: `/practicas-oficina/evaluacion/${id}`,
      });
      return { result: undefined, detail: { practice: practiceId, evaluation: id, office: officeId } };
    },
  );
}

/** The person's own practice, held so that two rounds do not begin at once. It may be published: judging changes nothing. */
async function lockForEvaluating(tx: Tx, actor: Actor, id: string): Promise<void> {
  if (!isUuid(id)) throw notFound();
  await tx.$queryRaw`SELECT 1 FROM practices WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  if (!(await tx.practice.count({ where: { AND: [{ id }, ownPractices(actor)] } }))) throw notFound();
}

const findLast = (tx: Tx, practiceId: string, evaluatorOfficeId: string) =>
  tx.practiceEvaluation.findFirst({
    where: { practiceId, evaluatorOfficeId },
    orderBy: { round: "desc" },
    select: { id: true, state: true, round: true },
  });

async function carryAnswers(tx: Tx, from: string, to: string): Promise<void> {
  const answers = await tx.practiceAnswer.findMany({ where: { evaluationId: from } });
  await tx.practiceAnswer.createMany({
    data: answers.map((answer) => ({ ...answer, evaluationId: to, revision: 1 })),
  });
  const files = await tx.practiceFile.findMany({ where: { evaluationId: from } });
  await tx.practiceFile.createMany({
    data: files.map(({ id: _, ...file }) => ({ ...file, evaluationId: to })),
  });
}
