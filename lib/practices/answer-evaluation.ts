import { z } from "zod";
import { evidenceSchema } from "#lib/evidence/evidence.ts";
import type { PracticeAnswer, PrismaClient } from "#lib/generated/prisma/client.ts";
import { PracticeAnswerKind } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { AnswerKind } from "./answers.ts";
import { changePractice } from "./change-practice.ts";
import { QUESTIONS } from "./criteria.ts";
import { STRATEGIC_CRITERIA } from "./strategic-criteria.ts";
import { ownEvaluations } from "./visible-practices.ts";

/** Everything that is asked, by the key of its answer. */
export const ASKED: readonly string[] = [...QUESTIONS, ...STRATEGIC_CRITERIA].map(({ key }) => key);

export interface GivenAnswer {
  answer: AnswerKind | null;
  evidence: string;
}

const answersSchema = z
  .array(
    z.object({
      question: z.enum(ASKED),
      answer: z.enum(PracticeAnswerKind).nullable(),
      evidence: evidenceSchema,
      /** That the form was drawn from; 0 when there was no answer. */
      revision: z.number().int().min(0),
    }),
  )
  .refine((list) => new Set(list.map(({ question }) => question)).size === list.length);

/** A question that a colleague answered otherwise meanwhile: nothing of it was written. */
export interface AnswerConflict {
  question: string;
  mine: GivenAnswer;
  kept: GivenAnswer & { by: string; revision: number };
}

export interface SavedAnswers {
  /** The revision of each question that was asked to be saved, as it is now. */
  revisions: Record<string, number>;
  conflicts: AnswerConflict[];
}

const EMPTY = { answer: null, evidence: "", revision: 0, updatedBy: "" };

/**
 * Saves answers of an evaluation of the person's office. What is as it was is not written; what a colleague answered
 * otherwise meanwhile is left as it is and told, so that no words are lost. A retry after a lost answer is harmless.
 * @throws DomainError not_found; conflict once it was sent; invalid for what no form of ours sends
 */
export function saveAnswers(
  db: PrismaClient,
  actor: Actor,
  { evaluationId, answers }: { evaluationId: string; answers: unknown },
  at = new Date(),
): Promise<SavedAnswers> {
  const change = { actor, action: "practice:answer", permission: "practices.edit" } as const;
  return changePractice(db, { ...change, target: evaluationId, at }, async (tx) => {
    const given = parseInput(answersSchema, answers);
    await lockDraft(tx, actor, evaluationId);
    const kept = await tx.practiceAnswer.findMany({ where: { evaluationId } });
    const saved: SavedAnswers = { revisions: {}, conflicts: [] };
    const created: Omit<PracticeAnswer, "updatedAt">[] = [];
    for (const { question, revision, ...mine } of given) {
      const there = kept.find((row) => row.question === question) ?? EMPTY;
      saved.revisions[question] = there.revision;
      if (isSame(there, mine)) continue;
      if (there.revision !== revision) {
        const { answer, evidence, updatedBy: by } = there;
        saved.conflicts.push({ question, mine, kept: { answer, evidence, by, revision: there.revision } });
        continue;
      }
      const data = { ...mine, revision: revision + 1, updatedBy: actor.name, updatedAt: at };
      saved.revisions[question] = data.revision;
      if (there === EMPTY) created.push({ ...data, evaluationId, question });
      else {
        await tx.practiceAnswer.update({
          where: { evaluationId_question: { evaluationId, question } },
          data,
        });
      }
    }
    await tx.practiceAnswer.createMany({ data: created });
    return { result: saved, detail: null };
  });
}

const isSame = (kept: Pick<PracticeAnswer, "answer" | "evidence">, given: GivenAnswer): boolean =>
  kept.answer === given.answer && kept.evidence === given.evidence;

/**
 * An evaluation that the person's office is writing, held so that it is not sent meanwhile.
 * @throws DomainError not_found; conflict when it is not open
 */
export async function lockDraft(tx: Tx, actor: Actor, id: string): Promise<{ practiceId: string }> {
  if (!isUuid(id)) throw notFound();
  await tx.$queryRaw`SELECT 1 FROM practice_evaluations WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
  const evaluation = await tx.practiceEvaluation.findFirst({
    where: { AND: [{ id }, ownEvaluations(actor)] },
    select: { state: true, practiceId: true },
  });
  if (!evaluation) throw notFound();
  if (evaluation.state === "DRAFT") return evaluation;
  throw new DomainError(
    "conflict",
    evaluation.state === "SENT"
      ? "La evaluación ya se envió y no cambia. Para evaluar de nuevo, empiece otra ronda."
      : "Acepte antes la invitación.",
  );
}
