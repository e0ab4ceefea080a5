import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { fingerprintOf } from "./comment-fingerprint.ts";
import { daysFrom } from "#lib/public-forms/days-from.ts";
import { hashToken, newToken } from "#lib/public-forms/link-token.ts";
import { CONFIRM_DAYS } from "./limits.ts";

export interface NewComment {
  consultationId: string;
  section: string;
  text: string;
  authorName: string;
  email: string;
}

/**
 * Keeps a comment that nobody has confirmed yet.
 * @returns its id and the tokens of its two links, which exist nowhere else
 * @throws DomainError conflict when the same person said the same of the same section
 */
export async function writeComment(
  tx: Tx,
  comment: NewComment,
  now: Date,
): Promise<{ id: string; confirmToken: string; withdrawToken: string }> {
  const { consultationId, section, email } = comment;
  const fingerprint = fingerprintOf(comment.text);
  // The same form sent twice at once: the second one sees the first.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext(${`comment:${consultationId}:${email}`}))`;
  const same = await tx.planComment.count({ where: { consultationId, section, email, fingerprint } });
  if (same > 0) {
    throw new DomainError(
      "conflict",
      "Ya recibimos ese mismo comentario. Si no lo ha confirmado, busque nuestro mensaje en su correo.",
    );
  }
  const [confirmToken, withdrawToken] = [newToken(), newToken()];
  const { id } = await tx.planComment.create({
    data: {
      ...comment,
      ...{ fingerprint, receivedAt: now, confirmBy: daysFrom(now, CONFIRM_DAYS) },
      ...{ confirmHash: hashToken(confirmToken), withdrawHash: hashToken(withdrawToken) },
    },
    select: { id: true },
  });
  return { id, confirmToken, withdrawToken };
}
