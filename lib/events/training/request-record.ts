import { z } from "zod";
import { countAttempt } from "#lib/accounts/attempt-limits.ts";
import { emailSchema } from "#lib/accounts/email.ts";
import type { RequestOrigin } from "#lib/accounts/session-subject.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { queueMail } from "#lib/mail/queue-mail.ts";
import { daysFrom } from "#lib/public-forms/days-from.ts";
import { assertStamp } from "#lib/public-forms/form-stamp.ts";
import { hashToken, newToken } from "#lib/public-forms/link-token.ts";
import { recordPath, TRAINING_PATH, whole } from "../event-address.ts";
import { recordMail } from "../mails/record-mail.ts";
import { trainingsOf } from "./read-record.ts";

/** A link to a record works for so many days. */
export const RECORD_DAYS = 2;

/** What a person sends; `website` is for programs to fall into. */
export const RECORD_FIELDS = ["email", "stamp", "website"] as const;

const requestSchema = z.object({ email: emailSchema });

/**
 * Writes to an address the link to what its owner learned. Whoever asks is told the same when there is nothing: then nobody
 * is written to.
 * @throws DomainError invalid by field, too_many
 */
export async function requestRecord(
  db: PrismaClient,
  typed: Record<(typeof RECORD_FIELDS)[number], string>,
  { address }: RequestOrigin,
  now = new Date(),
): Promise<void> {
  if (typed.website !== "") return;
  const { email } = parseInput(requestSchema, typed);
  assertStamp(typed.stamp, TRAINING_PATH, now);
  await countAttempt([
    ["record:address", address],
    ["record:email", email],
  ]);
  if ((await db.eventRegistration.count({ where: trainingsOf(email) })) === 0) return;
  const token = newToken();
  const hash = hashToken(token);
  await db.$transaction(async (tx) => {
    await tx.trainingLink.create({ data: { hash, email, expiresAt: daysFrom(now, RECORD_DAYS) } });
    const mail = recordMail(whole(recordPath(token)), RECORD_DAYS);
    await queueMail(tx, { to: email, eventKey: `training:${hash}`, ...mail });
  });
}
