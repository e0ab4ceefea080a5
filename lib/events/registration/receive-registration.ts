import { countAttempt } from "#lib/accounts/attempt-limits.ts";
import type { RequestOrigin } from "#lib/accounts/session-subject.ts";
import type { Event, PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { queueMail } from "#lib/mail/queue-mail.ts";
import { daysFrom } from "#lib/public-forms/days-from.ts";
import { assertStamp } from "#lib/public-forms/form-stamp.ts";
import { hashToken, newToken } from "#lib/public-forms/link-token.ts";
import { confirmPath, leavePath, readCode, registerPath, whole } from "../event-address.ts";
import { readEventFacts } from "../mails/event-facts.ts";
import { alreadyMail, confirmMail } from "../mails/registration-mails.ts";
import { newDoorCode } from "../new-code.ts";
import { CONFIRM_DAYS } from "./limits.ts";
import { registrationSchema, type TypedRegistration } from "./registration-input.ts";
import { registrationPhase } from "./registration-window.ts";
import { mailKey } from "./tell-registered.ts";

/**
 * Takes in what somebody sends to register and writes to the address they gave, so that they confirm it. What they are
 * told is the same whether or not that address was in the list: who goes where is nobody else's.
 * @throws DomainError not_found, invalid by field, conflict out of its period, too_many
 */
export async function receiveRegistration(
  db: PrismaClient,
  typedCode: string,
  typed: TypedRegistration,
  { address }: RequestOrigin,
  now = new Date(),
): Promise<void> {
  const code = readCode(typedCode);
  const event = code && (await db.event.findUnique({ where: { code } }));
  if (!event) throw notFound();
  // A field that no person sees was filled: whoever did it is told what people are told.
  if (typed.website !== "") return;
  assertOpen(event, now);
  const given = parseInput(registrationSchema, typed);
  assertStamp(typed.stamp, registerPath(event.code!), now);
  await countAttempt([
    ["registration:address", address],
    ["registration:email", given.email],
  ]);
  await db.$transaction((tx) => keep(tx, event, given, now));
}

function assertOpen(event: Event, now: Date): void {
  if (registrationPhase(event, now) === "open") return;
  throw new DomainError("conflict", "Este evento no recibe inscripciones en este momento.");
}

type Given = { name: string; email: string; institution: string; answers: string[] };

async function keep(tx: Tx, { id: eventId, questions }: Event, given: Given, now: Date): Promise<void> {
  const { email } = given;
  // The same form sent twice at once: the second one sees the first.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`registration:${eventId}:${email}`}))`;
  const facts = await readEventFacts(tx, eventId);
  const former = await tx.eventRegistration.findUnique({ where: { eventId_email: { eventId, email } } });
  if (former && former.state !== "UNCONFIRMED") {
    await queueMail(tx, {
      to: email,
      eventKey: mailKey(former.id, `again:${now.getTime().toString(36)}`),
      ...alreadyMail(facts),
    });
    return;
  }
  if (former) await tx.eventRegistration.delete({ where: { id: former.id } });
  const [confirm, leave] = [newToken(), newToken()];
  const answers = questions.map((_, index) => given.answers[index] ?? "");
  const { id } = await tx.eventRegistration.create({
    data: {
      ...{ ...given, answers, eventId, receivedAt: now, confirmBy: daysFrom(now, CONFIRM_DAYS) },
      ...{ confirmHash: hashToken(confirm), leaveHash: hashToken(leave) },
      doorCode: await newDoorCode(tx, eventId),
    },
    select: { id: true },
  });
  const links = { confirm: whole(confirmPath(confirm)), leave: whole(leavePath(leave)) };
  await queueMail(tx, { to: email, eventKey: mailKey(id, "confirm"), ...confirmMail(facts, links) });
}
