import { changeRecord } from "#lib/cooperation/change-record.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { handlingSchema } from "./reply-input.ts";

interface Handled {
  noticeId: string;
  replyId: string;
  input: unknown;
}

/** Writes down what the office did about an answer. @throws DomainError not_found for another office's; invalid */
export function handleReply(
  db: PrismaClient,
  actor: Actor,
  { noticeId, replyId, input }: Handled,
  at = new Date(),
): Promise<void> {
  const attempt = {
    actor,
    action: "partner:handle",
    permission: "partners.edit",
    target: replyId,
    at,
  } as const;
  return changeRecord(db, attempt, async (tx) => {
    if (!isUuid(noticeId) || !isUuid(replyId)) throw notFound();
    const { handling, note } = parseInput(handlingSchema, input);
    const { count } = await tx.partnerReply.updateMany({
      where: { id: replyId, noticeId, confirmedAt: { not: null }, notice: { officeId: actor.officeId } },
      data: { handling, note, handledBy: actor.name, handledAt: at },
    });
    if (count === 0) throw notFound();
    return { result: undefined, detail: { notice: noticeId, reply: replyId } };
  });
}
