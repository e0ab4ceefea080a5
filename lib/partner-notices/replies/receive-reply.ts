import { countAttempt } from "#lib/accounts/attempt-limits.ts";
import type { RequestOrigin } from "#lib/accounts/session-subject.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { queueMail } from "#lib/mail/queue-mail.ts";
import { daysFrom } from "#lib/public-forms/days-from.ts";
import { assertStamp } from "#lib/public-forms/form-stamp.ts";
import { hashToken, newToken } from "#lib/public-forms/link-token.ts";
import type { z } from "zod";
import { noticePage, wholeAddress } from "../notice-address.ts";
import type { NoticeView } from "../notice-view.ts";
import { answerPath, confirmPath, readNoticeCode, withdrawPath } from "../public/notice-paths.ts";
import { findPublicNotice } from "../read-notices.ts";
import { eraseReply } from "./erase-replies.ts";
import { CONFIRM_DAYS } from "./limits.ts";
import { alreadyMail, confirmMail } from "./reply-mails.ts";
import { replySchema, type TypedReply } from "./reply-input.ts";

/** The key that all mails about an answer begin with: with it they are erased when the answer is. */
export const mailKey = (replyId: string, what: string): string => `reply:${replyId}:${what}`;

/**
 * Takes in what somebody abroad answers to a notice and writes to the address they gave, so that they confirm it. What
 * they are told is the same whether or not that address had answered.
 * @throws DomainError not_found, invalid by field, conflict once it is no longer open, too_many
 */
export async function receiveReply(
  db: PrismaClient,
  typedCode: string,
  typed: TypedReply,
  { address }: RequestOrigin,
  now = new Date(),
): Promise<void> {
  const code = readNoticeCode(typedCode);
  const notice = code && (await findPublicNotice(db, code, now));
  if (!notice) throw notFound();
  // A field that no person sees was filled: whoever did it is told what people are told.
  if (typed.website !== "") return;
  if (notice.phase !== "OPEN") throw new DomainError("conflict", "Este aviso ya no recibe respuestas.");
  const given = parseInput(replySchema, typed);
  await assertCountry(db, given.countryCode);
  assertStamp(typed.stamp, answerPath(notice.code!), now);
  await countAttempt([
    ["reply:address", address],
    ["reply:email", given.email],
  ]);
  await db.$transaction((tx) => keep(tx, notice, given, now));
}

async function assertCountry(db: Tx, code: string): Promise<void> {
  const known = code === "MX" ? 0 : await db.country.count({ where: { code } });
  if (known > 0) return;
  const sentence = "Elija un país de la lista.";
  throw new DomainError("invalid", sentence, { countryCode: sentence });
}

async function keep(
  tx: Tx,
  notice: NoticeView,
  given: z.output<typeof replySchema>,
  now: Date,
): Promise<void> {
  const { email } = given;
  const noticeId = notice.id;
  // The same form sent twice at once: the second one sees the first.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`reply:${noticeId}:${email}`}))`;
  const facts = { title: notice.title, office: notice.office.name, page: noticePage(notice.code!) };
  const former = await tx.partnerReply.findUnique({ where: { noticeId_email: { noticeId, email } } });
  if (former?.confirmedAt) {
    const eventKey = mailKey(former.id, `again:${now.getTime().toString(36)}`);
    await queueMail(tx, { to: email, eventKey, ...alreadyMail(facts) });
    return;
  }
  // With the mail that it was sent, whose links are dead.
  if (former) await eraseReply(tx, former.id, now);
  const [confirm, withdraw] = [newToken(), newToken()];
  const { id } = await tx.partnerReply.create({
    data: {
      ...{ ...given, noticeId, receivedAt: now, confirmBy: daysFrom(now, CONFIRM_DAYS) },
      ...{ confirmHash: hashToken(confirm), withdrawHash: hashToken(withdraw) },
    },
    select: { id: true },
  });
  const links = {
    confirm: wholeAddress(confirmPath(confirm)),
    withdraw: wholeAddress(withdrawPath(withdraw)),
  };
  await queueMail(tx, { to: email, eventKey: mailKey(id, "confirm"), ...confirmMail(facts, links) });
}
