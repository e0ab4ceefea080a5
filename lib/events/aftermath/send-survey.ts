import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { queueMails } from "#lib/mail/queue-mail.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { daysFrom } from "#lib/public-forms/days-from.ts";
import { hashToken, newToken } from "#lib/public-forms/link-token.ts";
import { changeEvent, lockOwnEvent } from "../change-event.ts";
import { surveyPath, whole } from "../event-address.ts";
import { surveyMail } from "../mails/survey-mail.ts";
import { mailKey } from "../registration/tell-registered.ts";
import { SURVEY_DAYS } from "./survey-words.ts";

/**
 * Writes, once, to everyone who came to an event that is over: each gets a link of their own that answers its survey once.
 * Whose link it is stands only in the mail, whose text is wiped when it has left.
 * @returns to how many
 * @throws DomainError not_found, forbidden, conflict while it is not over, when it was sent, or when there is nobody to ask
 */
export function sendSurvey(
  db: PrismaClient,
  actor: Actor,
  eventId: string,
  at = new Date(),
): Promise<number> {
  const action = "event:survey_send";
  const work = { actor, action, permission: "events.publish", target: eventId, at } as const;
  return changeEvent(db, work, async (tx) => {
    const event = await lockOwnEvent(tx, actor, eventId);
    const survey = await tx.eventSurvey.findUnique({ where: { eventId } });
    if (!survey) throw new DomainError("conflict", "Antes escriba lo que preguntará.");
    if (survey.sentAt) throw new DomainError("conflict", "La encuesta ya se envió: se envía una sola vez.");
    if (event.state !== "PUBLISHED" || event.endsAt! > at) {
      throw new DomainError("conflict", "La encuesta se envía cuando termina el evento.");
    }
    const people = await tx.eventRegistration.findMany({
      where: { eventId, state: "IN", email: { not: null }, attendances: { some: { undoneAt: null } } },
      select: { id: true, email: true },
    });
    if (people.length === 0) throw new DomainError("conflict", "Nadie de la lista tiene asistencia marcada.");
    const tokens = people.map(() => newToken());
    // In an order of their own: which row is beside which says nothing.
    const hashes = tokens.map(hashToken).toSorted();
    await tx.eventSurveyLink.createMany({ data: hashes.map((hash) => ({ hash, eventId })) });
    const closesAt = daysFrom(at, SURVEY_DAYS);
    await tx.eventSurvey.update({
      where: { eventId },
      data: { sentAt: at, sentBy: actor.name, closesAt, sent: people.length },
    });
    const facts = { title: event.title, office: actor.officeName };
    await queueMails(
      tx,
      people.map(({ id, email }, index) => ({
        ...{ to: email!, eventKey: mailKey(id, "survey") },
        ...surveyMail(facts, { link: whole(surveyPath(tokens[index]!)), closesAt }),
      })),
    );
    return { result: people.length, detail: { event: eventId, sent: people.length } };
  });
}
