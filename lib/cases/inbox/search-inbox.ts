import { addBusinessDays } from "#lib/calendar/business-days.ts";
import { loadCalendar } from "#lib/calendar/load-calendar.ts";
import type { Calendar } from "#lib/calendar/types.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { PLANNED_EACH_TIME } from "#lib/kernel/name-statements.ts";
import type { Page } from "#lib/kernel/page.ts";
import { visibleCases } from "#lib/permissions/visible-cases.ts";
import { localDate } from "../clock/case-term.ts";
import { filterConditions } from "./filter-conditions.ts";
import type { InboxDesk } from "./inbox-desk.ts";
import { inboxOrder } from "./inbox-order.ts";
import type { InboxFilters } from "./inbox-query.ts";
import { type InboxRow, inboxSelect, toInboxRow } from "./inbox-row.ts";
import { DUE_SOON_DAYS, type InboxViewKey, viewsOf } from "./inbox-views.ts";
import { type InboxDays, viewCondition } from "./view-conditions.ts";

export interface InboxPage extends Page<InboxRow> {
  /** How many cases each view of the desk has under the same filters. */
  counts: Partial<Record<InboxViewKey, number>>;
}

/** Four queries, whatever the filters and the number of cases: the calendar, the counts, the order, the rows. */
export async function searchInbox(
  db: Tx,
  desk: InboxDesk,
  filters: InboxFilters,
  now: Date,
): Promise<InboxPage> {
  const calendar = await loadCalendar("sre", db);
  const days = inboxDays(calendar, now);
  const { pagina: page, por_pagina: pageSize } = filters;
  const [counts, ids] = await Promise.all([
    countViews(db, desk, filters, days),
    listInboxIds(db, desk, filters, days, { skip: (page - 1) * pageSize, take: pageSize }),
  ]);
  const rows = await readInboxRows(db, desk, ids, { calendar, today: days.today });
  return { rows, counts, total: counts[filters.vista] ?? 0, page, pageSize };
}

export function inboxDays(calendar: Calendar, now: Date): InboxDays {
  const today = localDate(now, calendar);
  return { today, soon: addBusinessDays(today, DUE_SOON_DAYS, calendar) };
}

async function countViews(
  db: Tx,
  desk: InboxDesk,
  filters: InboxFilters,
  days: InboxDays,
): Promise<InboxPage["counts"]> {
  const counts = viewsOf(desk.side).map(
    (view) =>
      Prisma.sql`count(*) FILTER (WHERE ${viewCondition(view, desk, days)})::int AS ${Prisma.raw(view)}`,
  );
  const rows = await db.$queryRaw<InboxPage["counts"][]>`
    ${Prisma.raw(PLANNED_EACH_TIME)} SELECT ${Prisma.join(counts)} FROM case_files c WHERE ${filterConditions(desk, filters)}`;
  return rows[0]!;
}

/** Which cases, in order. */
export async function listInboxIds(
  db: Tx,
  desk: InboxDesk,
  filters: InboxFilters,
  days: InboxDays,
  { skip, take }: { skip: number; take: number | null },
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    ${Prisma.raw(PLANNED_EACH_TIME)} SELECT c.id::text AS id FROM case_files c
    WHERE ${filterConditions(desk, filters)} AND ${viewCondition(filters.vista, desk, days)}
    ORDER BY ${inboxOrder(filters.orden, desk, days)} LIMIT ${take} OFFSET ${skip}`;
  return rows.map(({ id }) => id);
}

/** The lines of these cases, in the order given. */
export async function readInboxRows(
  db: Tx,
  desk: InboxDesk,
  ids: readonly string[],
  clock: Parameters<typeof toInboxRow>[2],
): Promise<InboxRow[]> {
  const found = await db.caseFile.findMany({
    where: { AND: [{ id: { in: [...ids] } }, visibleCases(desk.actor)] },
    select: inboxSelect,
    relationLoadStrategy: "join",
  });
  const place = new Map(ids.map((id, position) => [id, position]));
  return found
    .toSorted((a, b) => place.get(a.id)! - place.get(b.id)!)
    .map((row) => toInboxRow(row, desk, clock));
}
