import { countAttempt } from "#lib/accounts/attempt-limits.ts";
import type { RequestOrigin } from "#lib/accounts/session-subject.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { queueMail } from "#lib/mail/queue-mail.ts";
import { daysFrom } from "#lib/public-forms/days-from.ts";
import { assertStamp } from "#lib/public-forms/form-stamp.ts";
import { hashToken, newToken } from "#lib/public-forms/link-token.ts";
import { CONFIRM_DAYS } from "./limits.ts";
import { readWishes } from "./read-wishes.ts";
import { subscriptionSchema, type TypedSubscription } from "./subscription-input.ts";
import { confirmPath, managePath, subscribePath, subscriptionToken, whole } from "./subscription-links.ts";
import { alreadyMail, confirmMail } from "./subscription-mails.ts";

/** The key that all mails about a subscription begin with: with it they are erased when the person is. */
export const mailKey = (subscriberId: string, what: string): string => `subscriber:${subscriberId}:${what}`;

/**
 * Takes in what somebody sends to subscribe and writes to the address they gave, so that they confirm it. What they are
 * told is the same whether or not that address was in the list: who reads what is nobody else's.
 * @throws DomainError invalid by field, too_many
 */
export async function receiveSubscription(
  db: PrismaClient,
  typed: TypedSubscription,
  { address }: RequestOrigin,
  now = new Date(),
): Promise<void> {
  // A field that no person sees was filled: whoever did it is told what people are told.
  if (typed.website !== "") return;
  const { email } = parseInput(subscriptionSchema, typed);
  const wishes = await readWishes(db, typed);
  assertStamp(typed.stamp, subscribePath, now);
  await countAttempt([
    ["subscription:address", address],
    ["subscription:email", email],
  ]);
  await db.$transaction((tx) => keep(tx, { email, ...wishes }, now));
}

type Given = { email: string } & Awaited<ReturnType<typeof readWishes>>;

async function keep(tx: Tx, given: Given, now: Date): Promise<void> {
  const { email } = given;
  // The same form sent twice at once: the second one sees the first.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`subscription:${email}`}))`;
  const former = await tx.subscriber.findUnique({ where: { email }, select: { id: true, state: true } });
  if (former?.state === "CONFIRMED") {
    const eventKey = mailKey(former.id, `again:${now.getTime().toString(36)}`);
    await queueMail(tx, {
      ...{ to: email, eventKey },
      ...alreadyMail(whole(managePath(subscriptionToken(former.id)))),
    });
    return;
  }
  if (former) await tx.subscriber.delete({ where: { id: former.id }, select: { id: true } });
  const token = newToken();
  const { id } = await tx.subscriber.create({
    data: {
      ...given,
      ...{ receivedAt: now, confirmBy: daysFrom(now, CONFIRM_DAYS), confirmHash: hashToken(token) },
    },
    select: { id: true },
  });
  await queueMail(tx, {
    ...{ to: email, eventKey: mailKey(id, "confirm") },
    ...confirmMail(whole(confirmPath(token))),
  });
}
