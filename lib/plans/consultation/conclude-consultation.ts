import { z } from "zod";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { longText } from "#lib/kernel/long-text.ts";
import { MAX_ANSWER } from "./limits.ts";
import { lockConsultation } from "./lock-consultation.ts";
import { recordConsultationAction } from "./record-consultation-action.ts";

const summarySchema = z.object({ summary: longText("Escriba la conclusión.", MAX_ANSWER) });

/** «3, 7 y 12» as the numbers of published comments. */
const numbersSchema = z.string().transform((typed, context) => {
  const words = typed.split(/[\s,;yY]+/u).filter(Boolean);
  if (words.length > 0 && words.every((word) => /^[1-9]\d{0,5}$/.test(word))) {
    return [...new Set(words.map(Number))];
  }
  context.addIssue("Escriba los números de los comentarios, separados por comas.");
  return z.NEVER;
});

const changeSchema = z.object({
  change: longText("Diga qué cambió en el plan.", MAX_ANSWER),
  comments: numbersSchema,
});

/**
 * Writes what the office concludes of a consultation; the public reads it once it has ended.
 * @throws DomainError not_found, forbidden, invalid
 */
export function saveSummary(db: PrismaClient, actor: Actor, number: number, input: unknown): Promise<void> {
  return db.$transaction(async (tx) => {
    const { id } = await lockConsultation(tx, actor, number, "plans.consult");
    const { summary } = parseInput(summarySchema, input);
    await tx.planConsultation.update({ where: { id }, data: { summary }, select: { id: true } });
    await recordConsultationAction(tx, actor, "consultation:summary", { number, summary });
  });
}

/**
 * Writes down something that changed in the plan because of published comments.
 * @throws DomainError not_found, forbidden, invalid when a number is of no published comment
 */
export function addChange(db: PrismaClient, actor: Actor, number: number, input: unknown): Promise<void> {
  return db.$transaction(async (tx) => {
    const { id: consultationId } = await lockConsultation(tx, actor, number, "plans.consult");
    const { change, comments } = parseInput(changeSchema, input);
    const found = await tx.planComment.findMany({
      where: { consultationId, number: { in: comments }, state: "PUBLISHED" },
      select: { id: true, number: true },
    });
    const missing = comments.filter((each) => !found.some((row) => row.number === each));
    if (missing.length > 0) {
      const sentence = `Ningún comentario publicado tiene el número ${missing.join(", ")}.`;
      throw new DomainError("invalid", "Revise lo señalado.", { comments: sentence });
    }
    const created = await tx.planConsultationChange.create({
      data: { consultationId, text: change, byName: actor.name },
      select: { id: true },
    });
    await tx.planConsultationChangeComment.createMany({
      data: found.map((row) => ({ consultationId, changeId: created.id, commentId: row.id })),
    });
    await recordConsultationAction(tx, actor, "consultation:add_change", { number, change, comments });
  });
}

/** Takes one back. @throws DomainError not_found, forbidden */
export function removeChange(db: PrismaClient, actor: Actor, number: number, id: string): Promise<void> {
  return db.$transaction(async (tx) => {
    const { id: consultationId } = await lockConsultation(tx, actor, number, "plans.consult");
    const change = isUuid(id)
      ? await tx.planConsultationChange.findFirst({ where: { id, consultationId }, select: { text: true } })
      : null;
    if (!change) throw notFound();
    await tx.planConsultationChange.delete({ where: { id }, select: { id: true } });
    await recordConsultationAction(tx, actor, "consultation:remove_change", { number, change: change.text });
  });
}
