import { answerSurvey } from "#lib/events/aftermath/answer-survey.ts";
import { addMaterialLink } from "#lib/events/aftermath/materials.ts";
import { saveOutcome } from "#lib/events/aftermath/save-outcome.ts";
import { saveSurvey, setSurveyPublic } from "#lib/events/aftermath/save-survey.ts";
import { sendSurvey } from "#lib/events/aftermath/send-survey.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { daysFrom } from "#lib/public-forms/days-from.ts";
import type { DemoAftermath } from "./demo-events.ts";

/** Asks those who came, lets some of them answer from the link of their mail, and writes what the event left. */
export async function playAftermath(
  db: PrismaClient,
  head: Actor,
  eventId: string,
  { questions, answers, materials, text, figures }: DemoAftermath,
): Promise<void> {
  const { endsAt } = await db.event.findUniqueOrThrow({ where: { id: eventId } });
  const at = daysFrom(endsAt!, 1);
  await saveSurvey(db, head, { eventId, questions }, at);
  await sendSurvey(db, head, eventId, at);
  const mails = await db.outgoingMail.findMany({
    where: { eventKey: { endsWith: ":survey" } },
    orderBy: { to: "asc" },
  });
  for (const [index, given] of answers.entries()) {
    const token = /encuesta\/([\w-]+)/.exec(mails[index]!.text)![1]!;
    await answerSurvey(db, { token, answers: given }, at);
  }
  await setSurveyPublic(db, head, { eventId, publicResults: true }, at);
  for (const material of materials) await addMaterialLink(db, head, { ...material, eventId }, at);
  await saveOutcome(db, head, { eventId, text, figures, evidence: "", projects: [] }, at);
}
