import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { countAnswers, type SurveyView } from "./survey-view.ts";
import { LEAST_ANSWERS } from "./survey-words.ts";

/** The survey of an event of the person's own office, with its counts; null when there is none. */
export async function readOwnSurvey(db: Tx, actor: Actor, eventId: string): Promise<SurveyView | null> {
  if (!hasPermission(actor.role, "events.edit") || !isUuid(eventId)) return null;
  return read(db, { eventId, event: { officeId: actor.officeId } });
}

/** The survey of an event that the person's office convenes with another, once it was sent; null for anybody else. */
export async function readConvenedSurvey(db: Tx, actor: Actor, eventId: string): Promise<SurveyView | null> {
  if (!hasPermission(actor.role, "events.edit") || !isUuid(eventId)) return null;
  const cohosts = { some: { officeId: actor.officeId, state: "ACCEPTED" } } as const;
  return read(db, { eventId, sentAt: { not: null }, event: { cohosts } });
}

/** What anyone may read of the survey of a public event: counts, when its office lets, and never what people wrote. */
export async function readPublicSurvey(db: Tx, eventId: string): Promise<SurveyView | null> {
  const survey = await read(db, { eventId, publicResults: true });
  return (
    survey && {
      ...survey,
      results: survey.results?.filter(({ kind }) => kind !== "TEXT") ?? null,
    }
  );
}

async function read(db: Tx, where: Prisma.EventSurveyWhereInput): Promise<SurveyView | null> {
  const survey = await db.eventSurvey.findFirst({
    where,
    include: {
      questions: {
        orderBy: { position: "asc" },
        include: { answers: { select: { value: true, text: true } } },
      },
    },
  });
  if (!survey) return null;
  const { questions, ...row } = survey;
  return {
    ...row,
    questions: questions.map(({ kind, text, options }) => ({ kind, text, options })),
    results: row.answered < LEAST_ANSWERS ? null : questions.map(countAnswers),
  };
}
