import { countAttempt } from "#lib/accounts/attempt-limits.ts";
import type { RequestOrigin } from "#lib/accounts/session-subject.ts";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { queueMail } from "#lib/mail/queue-mail.ts";
import { readSnapshot } from "../adopting/snapshot.ts";
import { type COMMENT_FIELDS, commentSchema } from "./comment-input.ts";
import { assertStamp } from "#lib/public-forms/form-stamp.ts";
import { confirmCommentMail } from "./mails/confirm-comment-mail.ts";
import { confirmLink, withdrawLink } from "./comment-link.ts";
import { consultationHref } from "./consultation-head.ts";
import { phaseOf } from "./phase.ts";
import { commentableSections } from "./section-keys.ts";
import { writeComment } from "./write-comment.ts";

export interface CommentPlace {
  slug: string;
  number: number;
  section: string;
}

export type TypedComment = Record<(typeof COMMENT_FIELDS)[number], string>;

/**
 * Takes in what a citizen sends and writes to the address they gave, so that they confirm it. Until then nobody reads it.
 * @throws DomainError not_found, invalid, conflict out of its period or when it is here already, too_many; `invalid` with a
 * field `stamp` when the form is too old or came back too soon
 */
export async function receiveComment(
  db: PrismaClient,
  { slug, number, section }: CommentPlace,
  typed: TypedComment,
  { address }: RequestOrigin,
  now = new Date(),
): Promise<void> {
  const found = await db.planConsultation.findUnique({ where: { slug_number: { slug, number } } });
  if (!found) throw notFound();
  const snapshot = readSnapshot(found.content);
  const there = commentableSections(snapshot, found.questions).some(({ key }) => key === section);
  if (!there) throw notFound();
  // A field that no person sees was filled: whoever did it is told what people are told.
  if (typed.website !== "") return;
  const comment = parseInput(commentSchema, typed);
  assertStamp(typed.stamp, consultationHref(slug, number), now);
  await countAttempt([
    ["comment:address", address],
    ["comment:email", comment.email],
  ]);
  await db.$transaction(async (tx) => {
    // Whoever closes it waits for those who were writing, and those who come later find it closed.
    const [period] = await tx.$queryRaw<Parameters<typeof phaseOf>[0][]>`
      SELECT opens_on::text AS "opensOn", closes_on::text AS "closesOn", closed_at AS "closedAt"
      FROM plan_consultations WHERE id = ${found.id}::uuid FOR SHARE`;
    if (phaseOf(period!, mexicoCityDay(now)) !== "open") {
      throw new DomainError("conflict", "Esta consulta no recibe comentarios: su periodo no está abierto.");
    }
    const { id, confirmToken, withdrawToken } = await writeComment(
      tx,
      { consultationId: found.id, section, ...comment },
      now,
    );
    const links = { confirm: confirmLink(confirmToken), withdraw: withdrawLink(withdrawToken) };
    const mail = confirmCommentMail({ officeName: snapshot.office, links });
    await queueMail(tx, { to: comment.email, eventKey: `comment:${id}:confirm`, ...mail });
  });
}
