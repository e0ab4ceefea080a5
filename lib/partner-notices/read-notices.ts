import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { countryName } from "#lib/catalogues/country-name.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { type AreaNames, readAreaNames } from "#lib/catalogues/read-area-names.ts";
import { phaseOfNotice } from "./notice-phase.ts";
import type { WorldRegion } from "#lib/registry/world-regions.ts";
import type { NoticeView } from "./notice-view.ts";
import { ownNotices, PUBLIC_NOTICES } from "./visible-notices.ts";

const select = {
  ...{ id: true, code: true, state: true, title: true, offers: true, seeks: true, areas: true, kinds: true },
  ...{ countries: true, regions: true, languages: true, modality: true, population: true },
  ...{ validUntil: true, contactEmail: true, publishedAt: true, closedAt: true, outcome: true },
  ...{ outcomeText: true, revision: true, updatedAt: true, updatedBy: true },
  office: {
    select: { id: true, name: true, stateCode: true, municipality: true, state: { select: { name: true } } },
  },
} as const satisfies Prisma.PartnerNoticeSelect;

type NoticeRow = Prisma.PartnerNoticeGetPayload<{ select: typeof select }>;

/** Notices as they stand at `now`, in a number of statements that does not depend on how many they are. */
export async function listNotices(
  db: Tx,
  where: Prisma.PartnerNoticeWhereInput,
  now: Date,
  orderBy: Prisma.PartnerNoticeOrderByWithRelationInput = { publishedAt: "desc" },
): Promise<NoticeView[]> {
  const rows = await db.partnerNotice.findMany({ where, select, orderBy });
  const areas = await readAreaNames(db);
  const today = mexicoCityDay(now);
  return rows.map((row) => noticeView(row, areas, today));
}

const one = async (db: Tx, where: Prisma.PartnerNoticeWhereInput, now: Date) =>
  (await listNotices(db, where, now))[0] ?? null;

/** Those of the person's office, the last changed first. */
export const listOwnNotices = (db: Tx, actor: Actor, now: Date): Promise<NoticeView[]> =>
  listNotices(db, ownNotices(actor), now, { updatedAt: "desc" });

/** Null alike for none and for another's. */
export const findOwnNotice = async (
  db: Tx,
  actor: Actor,
  id: string,
  now: Date,
): Promise<NoticeView | null> => (isUuid(id) ? one(db, { AND: [{ id }, ownNotices(actor)] }, now) : null);

/** One that anyone may read. */
export const findPublicNotice = (db: Tx, code: string, now: Date): Promise<NoticeView | null> =>
  one(db, { AND: [{ code }, PUBLIC_NOTICES] }, now);

export const listPublicNotices = (db: Tx, now: Date): Promise<NoticeView[]> =>
  listNotices(db, PUBLIC_NOTICES, now);

function noticeView(row: NoticeRow, names: AreaNames, today: string): NoticeView {
  const { office, areas, countries, regions, ...rest } = row;
  const validUntil = isoOfColumn(row.validUntil);
  const { state, stateCode, ...place } = office;
  return {
    ...rest,
    validUntil,
    phase: phaseOfNotice({ state: row.state, validUntil }, today),
    office: { ...place, stateCode: stateCode ?? "", state: state?.name ?? "" },
    areas: areas.map((key) => ({ key, name: names.get(key) ?? key })),
    countries: countries.map((code) => ({ code, name: countryName(code) })),
    regions: regions as WorldRegion[],
  };
}
