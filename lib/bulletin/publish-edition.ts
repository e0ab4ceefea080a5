import { appendEntry, type Author } from "#lib/audit/append-entry.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { takeCount } from "#lib/kernel/number-series.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import { beginMailing } from "#lib/mailings/begin-mailing.ts";
import { notify } from "#lib/notifications/notify.ts";
import { peopleWith } from "#lib/notifications/people-of-office.ts";
import { type Actor, SYSTEM } from "#lib/permissions/actor.ts";
import { scheduleSchema } from "./bulletin-input.ts";
import { BULLETIN_STREAM, changeBulletin, lockEdition } from "./change-bulletin.ts";
import { lacksOf } from "./edition-lacks.ts";
import { editionMail } from "./edition-mail.ts";
import { listEditions } from "./read-editions.ts";

const MAY = "bulletin.publish" as const;

/**
 * Publishes an edition: it gets its number and nothing of it changes any more; whoever subscribed to it is written to.
 * @returns its number
 * @throws DomainError not_found; conflict once published; invalid when it lacks something
 */
export function publishEdition(db: PrismaClient, actor: Actor, id: string, at = new Date()): Promise<number> {
  const change = { actor, action: "bulletin:publish", permission: MAY, target: id, at } as const;
  return changeBulletin(db, change, async (tx) => {
    await lockEdition(tx, id);
    const number = await publish(tx, id, { at, byName: actor.name });
    return { result: number, detail: { edition: id, number } };
  });
}

async function publish(tx: Tx, id: string, { at, byName }: { at: Date; byName: string }): Promise<number> {
  const edition = (await listEditions(tx, { id }))[0]!;
  const [lack] = lacksOf(edition);
  if (lack) throw new DomainError("invalid", lack);
  const number = await takeCount(tx, "BOLETIN");
  await tx.bulletinEdition.update({
    where: { id },
    data: { number, state: "PUBLISHED", publishedAt: at, updatedAt: at, updatedBy: byName },
    select: { id: true },
  });
  await beginMailing(tx, { editionId: id }, editionMail(edition, number), at);
  return number;
}

/**
 * Leaves an edition to go out by itself.
 * @throws DomainError not_found; conflict once published; invalid when it lacks something, or for a moment that has passed
 */
export function scheduleEdition(
  db: PrismaClient,
  actor: Actor,
  { id, input }: { id: string; input: unknown },
  at = new Date(),
): Promise<void> {
  const change = { actor, action: "bulletin:schedule", permission: MAY, target: id, at } as const;
  return changeBulletin(db, change, async (tx) => {
    await lockEdition(tx, id);
    const publishAt = parseInput(scheduleSchema, input);
    if (publishAt <= at) refuse("day", "Ese momento ya pasó.");
    const [lack] = lacksOf((await listEditions(tx, { id }))[0]!);
    if (lack) throw new DomainError("invalid", lack);
    await tx.bulletinEdition.update({
      where: { id },
      data: { state: "SCHEDULED", publishAt },
      select: { id: true },
    });
    return { result: undefined, detail: { edition: id, at: publishAt.toISOString() } };
  });
}

/** Takes back the time at which an edition was to go out. @throws DomainError not_found; conflict once published */
export function unscheduleEdition(
  db: PrismaClient,
  actor: Actor,
  id: string,
  at = new Date(),
): Promise<void> {
  const change = { actor, action: "bulletin:schedule", permission: MAY, target: id, at } as const;
  return changeBulletin(db, change, async (tx) => {
    await lockEdition(tx, id);
    const { count } = await tx.bulletinEdition.updateMany({
      where: { id, state: "SCHEDULED" },
      data: { state: "DRAFT", publishAt: null },
    });
    return { result: undefined, detail: count > 0 ? { edition: id, at: "" } : null };
  });
}

/** Publishes the editions whose time has come; a second call finds none. One that lacks something goes back to who writes it. */
export async function publishDueEditions(db: PrismaClient, now = new Date()): Promise<void> {
  const due = { state: "SCHEDULED", publishAt: { lte: now } } as const;
  const ids = await db.bulletinEdition.findMany({
    where: due,
    select: { id: true },
    orderBy: { publishAt: "asc" },
  });
  for (const { id } of ids) {
    await db.$transaction(async (tx) => {
      await tx.$executeRaw`SELECT FROM bulletin_editions WHERE id = ${id}::uuid FOR NO KEY UPDATE`;
      // Published, or taken back, while this waited: then it is no longer due.
      const edition = (await listEditions(tx, { id, ...due }))[0];
      if (!edition) return;
      if (lacksOf(edition).length > 0) {
        await tx.bulletinEdition.update({
          where: { id },
          data: { state: "DRAFT", publishAt: null },
          select: { id: true },
        });
        await notify(tx, {
          eventKey: `bulletin:${id}:${now.getTime().toString(36)}`,
          recipients: peopleWith("bulletin.edit"),
          title: "El boletín no salió a su hora: le falta algo",
          body: `«${edition.title}»: ${lacksOf(edition).join(" ")}`,
          link: `/boletin-redaccion/${id}`,
        });
        return;
      }
      const number = await publish(tx, id, { at: now, byName: SYSTEM.name });
      await record(tx, SYSTEM, { edition: id, number }, now);
    });
  }
}

const record = (tx: Tx, actor: Author, detail: { edition: string; number: number }, at: Date) =>
  appendEntry(tx, {
    ...{ stream: BULLETIN_STREAM, at, actor, detail },
    ...{ action: "bulletin:publish", visibility: "ADMIN" },
  });

function refuse(field: string, sentence: string): never {
  throw new DomainError("invalid", "Revise los datos señalados.", { [field]: sentence });
}
