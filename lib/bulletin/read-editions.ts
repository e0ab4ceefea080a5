import { readAreaNames, type AreaNames } from "#lib/catalogues/read-area-names.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { articleLink, sourceOf } from "./article-source.ts";
import type { ArticleView, EditionView } from "./bulletin-views.ts";

export const PICTURE = { select: { sha256: true, width: true, height: true, alt: true } } as const;
const CORRECTIONS = { select: { text: true, at: true, articleId: true }, orderBy: { at: "asc" } } as const;

const articleSelect = {
  ...{ id: true, section: true, title: true, byline: true, body: true, areas: true, revision: true },
  ...{ practiceId: true, callId: true, eventId: true, contributionId: true },
  practice: { select: { publishedAt: true } },
  call: { select: { code: true, state: true } },
  event: { select: { code: true, state: true } },
  picture: PICTURE,
} as const satisfies Prisma.BulletinArticleSelect;

const editionSelect = {
  ...{ id: true, number: true, state: true, title: true, intro: true, publishAt: true, publishedAt: true },
  ...{ revision: true, updatedAt: true, updatedBy: true, corrections: CORRECTIONS },
  articles: { select: articleSelect, orderBy: [{ section: "asc" }, { position: "asc" }, { id: "asc" }] },
} as const satisfies Prisma.BulletinEditionSelect;

export type ArticleRow = Prisma.BulletinArticleGetPayload<{ select: typeof articleSelect }>;
type EditionRow = Prisma.BulletinEditionGetPayload<{ select: typeof editionSelect }>;

function editionView({ corrections, articles, ...row }: EditionRow, names: AreaNames): EditionView {
  const of = (id: string | null) =>
    corrections.filter(({ articleId }) => articleId === id).map(({ text, at }) => ({ text, at }));
  return {
    ...row,
    corrections: of(null),
    articles: articles.map((article): ArticleView => {
      const { id, section, title, byline, body, areas, revision, picture, contributionId } = article;
      return {
        ...{ id, section, title, byline, body, revision, picture, contributionId },
        areas: areas.map((key) => ({ key, name: names.get(key) ?? key })),
        source: sourceOf(article),
        link: articleLink(article),
        corrections: of(id),
      };
    }),
  };
}

/** Editions with all that they hold; a few statements, however many they are. */
export async function listEditions(
  db: Tx,
  where: Prisma.BulletinEditionWhereInput,
  orderBy: Prisma.BulletinEditionOrderByWithRelationInput = { number: "desc" },
): Promise<EditionView[]> {
  const rows = await db.bulletinEdition.findMany({ where, select: editionSelect, orderBy });
  const names = await readAreaNames(db);
  return rows.map((row) => editionView(row, names));
}

export const findPublicEdition = async (db: Tx, number: number): Promise<EditionView | null> =>
  (await listEditions(db, { number, state: "PUBLISHED" }))[0] ?? null;

/** One that the person works on; null for who does not write the bulletin. */
export const findWorkedEdition = async (db: Tx, actor: Actor, id: string): Promise<EditionView | null> =>
  hasPermission(actor.role, "bulletin.edit") && isUuid(id)
    ? ((await listEditions(db, { id }))[0] ?? null)
    : null;

/** An edition in the list of who writes them. */
export interface EditionRowView {
  id: string;
  number: number | null;
  state: EditionView["state"];
  title: string;
  articles: number;
  publishAt: Date | null;
  publishedAt: Date | null;
  updatedAt: Date;
}

/** First those in preparation, then the published ones, the last first. */
export async function listWorkedEditions(db: Tx, actor: Actor): Promise<EditionRowView[]> {
  if (!hasPermission(actor.role, "bulletin.edit")) return [];
  const rows = await db.bulletinEdition.findMany({
    select: {
      ...{ id: true, number: true, state: true, title: true, publishAt: true, publishedAt: true },
      ...{ updatedAt: true, _count: { select: { articles: true } } },
    },
    orderBy: [{ number: { sort: "desc", nulls: "first" } }, { updatedAt: "desc" }],
  });
  return rows.map(({ _count, ...row }) => ({ ...row, articles: _count.articles }));
}
