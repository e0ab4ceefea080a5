import { countryName } from "#lib/catalogues/country-name.ts";
import { readAreaNames } from "#lib/catalogues/read-area-names.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import type { PolicyNoticeView } from "./policy-notice-view.ts";

const noticeSelect = {
  ...{ id: true, code: true, state: true, kind: true, title: true, body: true, areas: true, countries: true },
  ...{ happenedOn: true, sourceUrl: true, publishedAt: true, reason: true, revision: true },
  ...{ updatedAt: true, updatedBy: true },
  corrections: { select: { text: true, at: true }, orderBy: { at: "asc" } },
} as const satisfies Prisma.PolicyNoticeSelect;

/** Those that a person has at hand: for who writes them all of them, for an office what anyone reads. */
export function visibleNotices({ role }: Actor): Prisma.PolicyNoticeWhereInput {
  if (hasPermission(role, "policy-notices.edit")) return {};
  return hasPermission(role, "policy-notices.tie") ? { state: "PUBLISHED" } : { id: { in: [] } };
}

/** A statement for them, one for their notes and one for the areas, however many they are. */
export async function listNotices(
  db: Tx,
  where: Prisma.PolicyNoticeWhereInput,
  page: { take?: number; skip?: number } = {},
): Promise<PolicyNoticeView[]> {
  const rows = await db.policyNotice.findMany({
    ...{ where, select: noticeSelect, ...page },
    orderBy: [{ publishedAt: { sort: "desc", nulls: "first" } }, { id: "desc" }],
  });
  const names = await readAreaNames(db);
  return rows.map(({ areas, countries, happenedOn, ...row }) => ({
    ...row,
    areas: areas.map((key) => ({ key, name: names.get(key) ?? key })),
    countries: countries.map((code) => ({ code, name: countryName(code) })),
    happenedOn: isoOfColumn(happenedOn),
  }));
}

/** One that anyone may read; `WITHDRAWN` has its reason, and the rest of it is not to be shown. */
export const findPublicNotice = async (db: Tx, typed: string): Promise<PolicyNoticeView | null> =>
  /^COM-\d{4}-\d{5,9}$/i.test(typed)
    ? ((await listNotices(db, { code: typed.toUpperCase(), state: { not: "DRAFT" } }))[0] ?? null)
    : null;

/** Null alike for none and for one that is not for the person. */
export const findWorkedNotice = async (db: Tx, actor: Actor, id: string): Promise<PolicyNoticeView | null> =>
  isUuid(id) ? ((await listNotices(db, { AND: [{ id }, visibleNotices(actor)] }))[0] ?? null) : null;
