import { randomInt } from "node:crypto";
import { cleanText } from "#lib/kernel/clean-input.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { EventSurveyQuestion, PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { hashToken } from "#lib/public-forms/link-token.ts";
import { LONGEST_SURVEY_ANSWER, SCALE } from "./survey-words.ts";

export interface AskedSurvey {
  title: string;
  office: string;
  questions: EventSurveyQuestion[];
}

/** One sentence for every link that does not work. */
const deadLink = () => new DomainError("conflict", "Este enlace ya se usó o venció.");

const open = (token: string, now: Date) => ({ hash: hashToken(token), survey: { closesAt: { gt: now } } });

/** What a link asks; null when it was used, is over or never was. Uses nothing up. */
export async function findAskedSurvey(db: Tx, token: string, now = new Date()): Promise<AskedSurvey | null> {
  const link = await db.eventSurveyLink.findFirst({
    where: open(token, now),
    select: {
      survey: {
        select: {
          questions: { orderBy: { position: "asc" } },
          event: { select: { title: true, office: { select: { name: true } } } },
        },
      },
    },
  });
  if (!link) return null;
  const { questions, event } = link.survey;
  return { questions, title: event.title, office: event.office.name };
}

/**
 * Takes the answers of a link, once: the link goes, and each answer stays on its own, so that nobody can put together what
 * one person said, nor when.
 * @param typed by the place of its question, as the form sends it
 * @throws DomainError invalid by field, conflict when the link does not work
 */
export function answerSurvey(
  db: PrismaClient,
  { token, answers: typed }: { token: string; answers: readonly string[] },
  now = new Date(),
): Promise<void> {
  return db.$transaction(async (tx) => {
    const link = await tx.eventSurveyLink.findFirst({
      where: open(token, now),
      select: { hash: true, eventId: true },
    });
    if (!link) throw deadLink();
    const questions = await tx.eventSurveyQuestion.findMany({ where: { eventId: link.eventId } });
    const answers = questions.flatMap((question) => readAnswer(question, typed[question.position] ?? ""));
    if (answers.length === 0) {
      throw new DomainError("invalid", "Responda al menos una pregunta.", {
        "": "Responda al menos una pregunta.",
      });
    }
    // Two presses at once: the second finds no link.
    const { count } = await tx.eventSurveyLink.deleteMany({ where: { hash: link.hash } });
    if (count === 0) throw deadLink();
    await tx.eventSurvey.update({ where: { eventId: link.eventId }, data: { answered: { increment: 1 } } });
    await tx.eventSurveyAnswer.createMany({ data: shuffled(answers) });
  });
}

interface GivenAnswer {
  questionId: string;
  value: number | null;
  text: string;
}

function readAnswer({ id, kind, options, position }: EventSurveyQuestion, typed: string): GivenAnswer[] {
  const said = cleanText(typed);
  if (said === "") return [];
  const refuse = (sentence: string): never => {
    throw new DomainError("invalid", sentence, { [`answer-${position}`]: sentence });
  };
  if (kind === "TEXT") {
    if (said.length > LONGEST_SURVEY_ANSWER) refuse(`Caben hasta ${LONGEST_SURVEY_ANSWER} caracteres.`);
    return [{ questionId: id, value: null, text: said }];
  }
  const value = /^\d$/.test(said) ? Number(said) : -1;
  const [least, most] = kind === "SCALE" ? [1, SCALE.length] : [0, options.length - 1];
  if (value < least || value > most) refuse("Elija una de las respuestas.");
  return [{ questionId: id, value, text: "" }];
}

/** In any order: rows written together are not told to be one person's by standing in the order of the questions. */
function shuffled<T>(rows: readonly T[]): T[] {
  const left = [...rows];
  return rows.map(() => left.splice(randomInt(left.length), 1)[0]!);
}
