import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { beginTest } from "#lib/mailings/begin-mailing.ts";
import { mailingLetter } from "#lib/mailings/mailing-letter.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { correctionSchema } from "./bulletin-input.ts";
import type { EditionView } from "./bulletin-views.ts";
import { changeBulletin } from "./change-bulletin.ts";
import { editionMail } from "./edition-mail.ts";
import { findWorkedEdition } from "./read-editions.ts";

/** The number that an edition has, or would have if it went out now. */
export async function numberOf(tx: Tx, { number }: Pick<EditionView, "number">): Promise<number> {
  if (number !== null) return number;
  const { _max } = await tx.bulletinEdition.aggregate({ _max: { number: true } });
  return (_max.number ?? 0) + 1;
}

/** The mail of an edition as it would be sent now; null for none. */
export async function previewMail(db: Tx, actor: Actor, id: string) {
  const edition = await findWorkedEdition(db, actor, id);
  if (!edition) return null;
  const mail = editionMail(edition, await numberOf(db, edition));
  return mailingLetter(mail, { id: edition.id, to: actor.email, subscriberId: null });
}

/** Sends an edition to who asks for it, and to nobody else. @throws DomainError not_found */
export function sendTest(db: PrismaClient, actor: Actor, id: string, at = new Date()): Promise<void> {
  const change = { actor, action: "bulletin:test", permission: "bulletin.edit", target: id, at } as const;
  return changeBulletin(db, change, async (tx) => {
    const edition = await findWorkedEdition(tx, actor, id);
    if (!edition) throw notFound();
    const mail = editionMail(edition, await numberOf(tx, edition));
    await beginTest(tx, { editionId: id }, mail, { to: actor.email, at });
    return { result: undefined, detail: { edition: id } };
  });
}

/**
 * Says beside a published edition, or one of its articles, what it got wrong.
 * @throws DomainError not_found; conflict while it has not been published; invalid by field
 */
export function correctEdition(
  db: PrismaClient,
  actor: Actor,
  { id, articleId, input }: { id: string; articleId: string; input: unknown },
  at = new Date(),
): Promise<void> {
  const change = {
    actor,
    action: "bulletin:correct",
    permission: "bulletin.publish",
    target: id,
    at,
  } as const;
  return changeBulletin(db, change, async (tx) => {
    const edition = await findWorkedEdition(tx, actor, id);
    const isThere = articleId === "" || edition?.articles.some((one) => one.id === articleId);
    if (!edition || !isThere || (articleId !== "" && !isUuid(articleId))) throw notFound();
    const { text } = parseInput(correctionSchema, input);
    if (edition.state !== "PUBLISHED")
      throw new DomainError("conflict", "Todavía no se publica: corrija el texto mismo.");
    await tx.bulletinCorrection.create({
      data: { editionId: id, articleId: articleId || null, text, at, byName: actor.name },
      select: { id: true },
    });
    return { result: undefined, detail: { edition: id, article: articleId } };
  });
}
