import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { changeEvent, holdOwnEvent, lockOwnEvent } from "../change-event.ts";
import { surveySchema, type TypedQuestion } from "./survey-input.ts";

/**
 * Writes what those who come to an event will be asked, while it was not sent. None takes the survey away.
 * @throws DomainError not_found, invalid by field, conflict once it was sent
 */
export function saveSurvey(
  db: PrismaClient,
  actor: Actor,
  { eventId, questions: typed }: { eventId: string; questions: readonly TypedQuestion[] },
  at = new Date(),
): Promise<void> {
  const work = { actor, action: "event:survey", permission: "events.edit", target: eventId, at } as const;
  return changeEvent(db, work, async (tx) => {
    await holdOwnEvent(tx, actor, eventId);
    const { questions } = parseInput(surveySchema, { questions: typed });
    const former = await tx.eventSurvey.findUnique({ where: { eventId } });
    if (former?.sentAt) throw new DomainError("conflict", "La encuesta ya se envió y no cambia.");
    if (former) await tx.eventSurvey.delete({ where: { eventId } });
    if (questions.length > 0) {
      const rows = questions.map((question, position) => ({ ...question, position }));
      await tx.eventSurvey.create({ data: { eventId, questions: { create: rows } } });
    }
    return { result: undefined, detail: { event: eventId, questions: questions.length } };
  });
}

/** Lets anyone read the counts of a survey that was sent, or no longer. Texts are never public. @throws DomainError not_found, conflict */
export function setSurveyPublic(
  db: PrismaClient,
  actor: Actor,
  { eventId, publicResults }: { eventId: string; publicResults: boolean },
  at = new Date(),
): Promise<void> {
  const action = "event:survey_publish";
  const work = { actor, action, permission: "events.publish", target: eventId, at } as const;
  return changeEvent(db, work, async (tx) => {
    await lockOwnEvent(tx, actor, eventId);
    const survey = await tx.eventSurvey.findUnique({ where: { eventId } });
    if (!survey?.sentAt) throw new DomainError("conflict", "Antes hay que enviar la encuesta.");
    if (survey.publicResults === publicResults) return { result: undefined, detail: null };
    await tx.eventSurvey.update({ where: { eventId }, data: { publicResults } });
    return { result: undefined, detail: { event: eventId, public: publicResults } };
  });
}
