import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { extendConsultation } from "#lib/plans/consultation/change-period.ts";
import { addChange, saveSummary } from "#lib/plans/consultation/conclude-consultation.ts";
import { confirmComment } from "#lib/plans/consultation/confirm-comment.ts";
import { decideComment } from "#lib/plans/consultation/decide-comment.ts";
import { endDueConsultations } from "#lib/plans/consultation/end-consultation.ts";
import { openConsultation } from "#lib/plans/consultation/open-consultation.ts";
import { writeComment } from "#lib/plans/consultation/write-comment.ts";
import { DEMO_OFFICES } from "../offices.ts";
import type { ConsultationScript } from "./consultation-script.ts";
import { jaliscoConsultation } from "./jalisco-consultation.ts";

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Gives the state's plan of the demonstration a consultation that is over, by the functions that people use. Its answers
 * are mailed as any other: whoever loads the demonstration sees that those mails do not leave.
 * @param today ISO
 */
export async function loadDemoConsultation(db: PrismaClient, today: string): Promise<void> {
  const head = await db.user.findFirstOrThrow({
    where: { role: "office_head", office: { name: DEMO_OFFICES.jalisco.name } },
    include: { office: { select: { name: true } } },
  });
  await playConsultation(db, { ...head, officeName: head.office.name }, jaliscoConsultation, today);
}

async function playConsultation(
  db: PrismaClient,
  head: Actor,
  script: ConsultationScript,
  today: string,
): Promise<void> {
  // Noon in Mexico City.
  const daysAgo = (days: number) => new Date(Date.parse(`${today}T18:00:00Z`) - days * DAY_MS);
  const dayOf = (days: number) => daysAgo(days).toISOString().slice(0, 10);
  const { openedDaysAgo, closedDaysAgo, extension } = script;
  const period = { opensOn: dayOf(openedDaysAgo), closesOn: dayOf(closedDaysAgo) };
  const { about, questions } = script;
  const opened = daysAgo(openedDaysAgo);
  const number = await openConsultation(db, head, { about, questions, ...period }, opened);
  const { id: consultationId } = await db.planConsultation.findUniqueOrThrow({
    where: { officeId_number: { officeId: head.officeId, number } },
    select: { id: true },
  });
  await playComments(db, head, { consultationId, number, opened }, script.comments);
  const extended = { untilOn: dayOf(extension.closedDaysAgo), reason: extension.reason };
  await extendConsultation(db, head, number, extended, daysAgo(closedDaysAgo + 2));
  await endDueConsultations(db, daysAgo(extension.closedDaysAgo - 1));
  for (const [change, comments] of script.changes) await addChange(db, head, number, { change, comments });
  await saveSummary(db, head, number, { summary: script.summary });
}

/** One comment each other day, looked after some days later. */
async function playComments(
  db: PrismaClient,
  head: Actor,
  { consultationId, number, opened }: { consultationId: string; number: number; opened: Date },
  comments: ConsultationScript["comments"],
): Promise<void> {
  for (const [index, { section, name, text, outcome, answer }] of comments.entries()) {
    const at = new Date(opened.getTime() + (index * 2 + 1) * DAY_MS);
    const email = `vecindad${index + 1}@correo.example`;
    const comment = { consultationId, section, text, authorName: name, email };
    const { id, confirmToken } = await writeComment(db, comment, at);
    await confirmComment(db, confirmToken, at);
    const decision = { intent: "publish", outcome, answer };
    await decideComment(db, head, { number, id, revision: 1 }, decision, new Date(at.getTime() + 4 * DAY_MS));
  }
}
