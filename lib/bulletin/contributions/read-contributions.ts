import { readAreaNames } from "#lib/catalogues/read-area-names.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { ContributionView } from "../bulletin-views.ts";
import { PICTURE } from "../read-editions.ts";
import { visibleContributions } from "./visible-contributions.ts";

const contributionSelect = {
  ...{ id: true, state: true, title: true, byline: true, body: true, areas: true, sentAt: true },
  ...{ decidedAt: true, reason: true, revision: true, updatedAt: true, updatedBy: true, picture: PICTURE },
  office: { select: { id: true, name: true } },
  article: {
    select: {
      ...{ title: true, byline: true, body: true },
      edition: { select: { id: true, number: true, title: true } },
    },
  },
} as const satisfies Prisma.BulletinContributionSelect;

/** Those that exist for a person, the last changed first. */
export async function listContributions(
  db: Tx,
  actor: Actor,
  where: Prisma.BulletinContributionWhereInput = {},
): Promise<ContributionView[]> {
  const rows = await db.bulletinContribution.findMany({
    where: { AND: [where, visibleContributions(actor)] },
    select: contributionSelect,
    orderBy: { updatedAt: "desc" },
  });
  const names = await readAreaNames(db);
  return rows.map((row) => ({
    ...row,
    areas: row.areas.map((key) => ({ key, name: names.get(key) ?? key })),
  }));
}

/** Null alike for none and for another's. */
export const findContribution = async (db: Tx, actor: Actor, id: string): Promise<ContributionView | null> =>
  isUuid(id) ? ((await listContributions(db, actor, { id }))[0] ?? null) : null;
