import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { notify } from "#lib/notifications/notify.ts";
import { peopleOfOffice } from "#lib/notifications/people-of-office.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { declineSchema } from "../bulletin-input.ts";
import { changeBulletin, lockEdition } from "../change-bulletin.ts";
import { placeAtEnd } from "../save-article.ts";
import { lockContribution } from "./lock-contribution.ts";

const MAY = "bulletin.edit" as const;

/** What was sent and not decided yet. @throws DomainError not_found; conflict once decided */
async function lockSent(tx: Tx, actor: Actor, id: string) {
  const row = await lockContribution(tx, actor, id);
  if (row.state !== "SENT")
    throw new DomainError("conflict", "Otra persona ya decidió sobre esta colaboración.");
  return row;
}

/**
 * Makes an article of what an office sent, in an edition in preparation. The DGCP may change the article afterwards; what
 * the office sent stays as it was, for both to compare.
 * @returns the id of the article
 * @throws DomainError not_found; conflict once decided, or once the edition was published
 */
export function acceptContribution(
  db: PrismaClient,
  actor: Actor,
  { id, editionId }: { id: string; editionId: string },
  at = new Date(),
): Promise<string> {
  const change = { actor, action: "contribution:accept", permission: MAY, target: id, at } as const;
  return changeBulletin(db, change, async (tx) => {
    await lockEdition(tx, editionId);
    const { title, byline, body, areas, officeId } = await lockSent(tx, actor, id);
    const office = await tx.office.findUniqueOrThrow({ where: { id: officeId }, select: { name: true } });
    const place = await placeAtEnd(tx, editionId, "GUESTS");
    const article = await tx.bulletinArticle.create({
      data: {
        ...{ ...place, title, body, areas, section: "GUESTS", contributionId: id },
        ...{ byline: byline || office.name, updatedAt: at, updatedBy: actor.name },
      },
      select: { id: true },
    });
    const picture = await tx.bulletinPicture.findUnique({ where: { contributionId: id } });
    if (picture) {
      const { id: _, contributionId: __, ...columns } = picture;
      await tx.bulletinPicture.create({ data: { ...columns, articleId: article.id }, select: { id: true } });
    }
    await decide(tx, id, { state: "ACCEPTED", reason: "" }, at);
    await tell(tx, { id, officeId, title, at }, "La DGCP aceptó su colaboración para el boletín");
    return { result: article.id, detail: { contribution: id, edition: editionId, article: article.id } };
  });
}

/** Says no, and why. @throws DomainError not_found; conflict once decided; invalid without a reason */
export function declineContribution(
  db: PrismaClient,
  actor: Actor,
  { id, input }: { id: string; input: unknown },
  at = new Date(),
): Promise<void> {
  const change = { actor, action: "contribution:decline", permission: MAY, target: id, at } as const;
  return changeBulletin(db, change, async (tx) => {
    const { reason } = parseInput(declineSchema, input);
    const { officeId, title } = await lockSent(tx, actor, id);
    await decide(tx, id, { state: "DECLINED", reason }, at);
    await tell(tx, { id, officeId, title, at }, "La DGCP no aceptó su colaboración para el boletín");
    return { result: undefined, detail: { contribution: id } };
  });
}

const decide = (
  tx: Tx,
  id: string,
  data: { state: "ACCEPTED" | "DECLINED"; reason: string },
  decidedAt: Date,
) => tx.bulletinContribution.update({ where: { id }, data: { ...data, decidedAt }, select: { id: true } });

interface Decided {
  id: string;
  officeId: string;
  title: string;
  at: Date;
}

/** One that was taken out of its edition may be decided again: each time is told. */
const tell = (tx: Tx, { id, officeId, title: of, at }: Decided, title: string) =>
  notify(tx, {
    eventKey: `contribution:${id}:${at.getTime().toString(36)}`,
    recipients: peopleOfOffice(officeId, "bulletin.contribute"),
    title,
    body: `«${of}».`,
    link: `/boletin-colaboraciones/${id}`,
  });
