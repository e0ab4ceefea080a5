import { countryName } from "#lib/catalogues/country-name.ts";
import { type AreaNames, readAreaNames } from "#lib/catalogues/read-area-names.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { daysToClosing, phaseOf } from "./call-phase.ts";
import type { CallView } from "./call-view.ts";
import { PUBLISHED_CALLS, visibleCalls } from "./visible-calls.ts";

export const callSelect = {
  ...{ id: true, code: true, state: true, title: true, convener: true, countryCode: true, modality: true },
  ...{ summary: true, areas: true, sdgGoals: true, forStates: true, forMunicipalities: true },
  ...{ eligibleStates: true, condition: true, amountMin: true, amountMax: true, currency: true },
  ...{ counterpartShare: true, opensOn: true, closesAt: true, zone: true, rulesUrl: true, contact: true },
  ...{ publishedAt: true, reason: true, revision: true, updatedAt: true, updatedBy: true },
  office: { select: { id: true, name: true } },
} as const satisfies Prisma.CallSelect;

type CallRow = Prisma.CallGetPayload<{ select: typeof callSelect }>;

/** Calls as they stand at `now`; a statement for them, one for their offices and one for the areas, however many they are. */
export async function listCalls(
  db: Tx,
  where: Prisma.CallWhereInput,
  now: Date,
  orderBy: Prisma.CallOrderByWithRelationInput = { closesAt: "asc" },
): Promise<CallView[]> {
  const rows = await db.call.findMany({ where, select: callSelect, orderBy });
  const areas = await readAreaNames(db);
  return rows.map((row) => callView(row, areas, now));
}

const one = async (db: Tx, where: Prisma.CallWhereInput, now: Date) =>
  (await listCalls(db, where, now))[0] ?? null;

/** What the person has at hand, the last changed first. */
export const listWorkedCalls = (db: Tx, actor: Actor, now: Date): Promise<CallView[]> =>
  listCalls(db, visibleCalls(actor), now, { updatedAt: "desc" });

/** Null alike for none and for another's. */
export const findWorkedCall = async (
  db: Tx,
  actor: Actor,
  id: string,
  now: Date,
): Promise<CallView | null> => (isUuid(id) ? one(db, { AND: [{ id }, visibleCalls(actor)] }, now) : null);

/** One that anyone may read; `WITHDRAWN` has its reason, and the rest of it is not to be shown. */
export const findPublicCall = async (db: Tx, code: string, now: Date): Promise<CallView | null> =>
  one(db, { code, state: { in: ["PUBLISHED", "WITHDRAWN"] } }, now);

export const listPublishedCalls = (db: Tx, now: Date): Promise<CallView[]> =>
  listCalls(db, PUBLISHED_CALLS, now);

export function callView(row: CallRow, names: AreaNames, now: Date): CallView {
  const { countryCode, areas, amountMin, amountMax, counterpartShare, ...rest } = row;
  const opensOn = isoOfColumn(row.opensOn);
  const dates = { opensOn, closesAt: row.closesAt, zone: row.zone };
  return {
    ...rest,
    opensOn,
    phase: phaseOf(dates, now),
    daysLeft: daysToClosing(dates, now),
    country: countryCode === null ? null : { code: countryCode, name: countryName(countryCode) },
    areas: areas.map((key) => ({ key, name: names.get(key) ?? key })),
    amountMin: amountMin && amountMin.toFixed(2),
    amountMax: amountMax && amountMax.toFixed(2),
    counterpartShare: counterpartShare && counterpartShare.toString(),
  };
}
