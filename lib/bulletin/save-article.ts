import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { ArticleSection } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { parseInput } from "#lib/kernel/parse-input.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { isPublicSource, sourceOf } from "./article-source.ts";
import { articleSchema, MOST_ARTICLES } from "./bulletin-input.ts";
import { changeBulletin, changedMeanwhile, lockEdition } from "./change-bulletin.ts";

/** Adds an article at the end of its section. @returns its id @throws as `saveArticle` */
export function addArticle(
  db: PrismaClient,
  actor: Actor,
  { editionId, input }: { editionId: string; input: unknown },
  at = new Date(),
): Promise<string> {
  const change = {
    actor,
    action: "bulletin:article",
    permission: "bulletin.edit",
    target: editionId,
    at,
  } as const;
  return changeBulletin(db, change, async (tx) => {
    await lockEdition(tx, editionId);
    const data = await readArticle(tx, input, null);
    const place = await placeAtEnd(tx, editionId, data.section);
    const { id } = await tx.bulletinArticle.create({
      data: { ...data, ...place, updatedAt: at, updatedBy: actor.name },
      select: { id: true },
    });
    return { result: id, detail: { edition: editionId, article: id } };
  });
}

/** @throws DomainError conflict when the edition is full */
export async function placeAtEnd(tx: Tx, editionId: string, section: ArticleSection) {
  const all = await tx.bulletinArticle.findMany({
    where: { editionId },
    select: { section: true, position: true },
  });
  if (all.length >= MOST_ARTICLES)
    throw new DomainError("conflict", `Una edición no puede tener más de ${MOST_ARTICLES} artículos.`);
  const taken = all.filter((one) => one.section === section).map(({ position }) => position);
  return { editionId, position: Math.max(-1, ...taken) + 1 };
}

/**
 * Changes an article of an edition in preparation.
 * @throws DomainError not_found; conflict once published, or when a colleague changed it meanwhile; invalid by field
 */
export function saveArticle(
  db: PrismaClient,
  actor: Actor,
  { id, revision, input }: { id: string; revision: number; input: unknown },
  at = new Date(),
): Promise<string> {
  const change = { actor, action: "bulletin:article", permission: "bulletin.edit", target: id, at } as const;
  return changeBulletin(db, change, async (tx) => {
    const former = await lockArticle(tx, id);
    const { editionId } = former;
    const data = await readArticle(tx, input, sourceOf(former));
    const place = data.section === former.section ? {} : await placeAtEnd(tx, editionId, data.section);
    const { count } = await tx.bulletinArticle.updateMany({
      where: { id, revision },
      data: { ...data, ...place, revision: { increment: 1 }, updatedAt: at, updatedBy: actor.name },
    });
    if (count === 0) throw changedMeanwhile();
    return { result: editionId, detail: { edition: editionId, article: id } };
  });
}

/** An article, with its edition held until the transaction ends. @throws DomainError not_found; conflict once published */
export async function lockArticle(tx: Tx, id: string) {
  const article = isUuid(id) ? await tx.bulletinArticle.findUnique({ where: { id } }) : null;
  if (!article) throw notFound();
  await lockEdition(tx, article.editionId);
  return article;
}

/** Moves an article a place up or down in its section. At an end it stays. @returns the id of its edition */
export function moveArticle(
  db: PrismaClient,
  actor: Actor,
  { id, down }: { id: string; down: boolean },
  at = new Date(),
): Promise<string> {
  const change = { actor, action: "bulletin:article", permission: "bulletin.edit", target: id, at } as const;
  return changeBulletin(db, change, async (tx) => {
    const { editionId, section } = await lockArticle(tx, id);
    const all = await tx.bulletinArticle.findMany({
      where: { editionId, section },
      select: { id: true },
      orderBy: [{ position: "asc" }, { id: "asc" }],
    });
    const from = all.findIndex((one) => one.id === id);
    const other = all[from + (down ? 1 : -1)];
    if (!other) return { result: editionId, detail: null };
    const order = all.with(from, other).with(from + (down ? 1 : -1), all[from]!);
    for (const [position, one] of order.entries())
      await tx.bulletinArticle.update({ where: { id: one.id }, data: { position }, select: { id: true } });
    return { result: editionId, detail: { edition: editionId, article: id } };
  });
}

async function readArticle(tx: Tx, input: unknown, had: string | null) {
  const { source, ...data } = parseInput(articleSchema, input);
  const known = await tx.area.count({ where: { key: { in: data.areas } } });
  if (known < data.areas.length) refuse("areas", "Elija temas de la lista.");
  // What it was about when it was written may have been withdrawn: that is for who writes to see.
  if (sourceOf(source) !== (had ?? "") && !(await isPublicSource(tx, source)))
    refuse("source", "Elija de la lista.");
  return { ...data, ...source };
}

function refuse(field: string, sentence: string): never {
  throw new DomainError("invalid", "Revise los datos señalados.", { [field]: sentence });
}
