import { CALENDAR_TIME_ZONE } from "#lib/calendar/load-calendar.ts";
import { loadClock } from "#lib/cases/clock/load-clock.ts";
import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import type { Page } from "#lib/kernel/page.ts";
import { searchWords } from "#lib/kernel/search-words.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { SupportFilters } from "./support-query.ts";
import type { SupportRow, SupportThread } from "./support-request.ts";
import { supportTerm } from "./support-term.ts";
import { visibleRequests } from "./visible-requests.ts";

/** More requests open at once than the whole country could attend; beyond it the oldest are shown. */
const MOST_OPEN = 2000;

const INCLUDE = {
  office: { select: { name: true } },
  owner: { select: { name: true } },
  entries: { orderBy: { number: "asc" } },
} as const satisfies Prisma.SupportRequestInclude;

type Loaded = Prisma.SupportRequestGetPayload<{ include: typeof INCLUDE }>;
type Clock = Awaited<ReturnType<typeof loadClock>>;

/** @throws DomainError not_found when there is none, or it is another office's */
export async function getRequest(
  db: Tx,
  actor: Actor,
  folio: string,
  now = new Date(),
): Promise<SupportThread> {
  const request = await db.supportRequest.findFirst({
    where: { folio, ...visibleRequests(actor) },
    include: INCLUDE,
  });
  if (!request) throw notFound();
  return { ...toRow(request, await loadClock(db, now)), ownerId: request.ownerId, entries: request.entries };
}

/**
 * The requests that a list shows. The open ones all, those of the DGCP's turn first and among them the nearest to be due;
 * those that ended by pages, the last first. Its number of queries does not depend on how many there are.
 */
export async function listRequests(
  db: Tx,
  actor: Actor,
  filters: SupportFilters,
  { page, pageSize }: { page: number; pageSize: number },
  now = new Date(),
): Promise<Page<SupportRow>> {
  const where = { AND: [visibleRequests(actor), ...conditionsOf(actor, filters)] };
  const clock = await loadClock(db, now);
  const total = await db.supportRequest.count({ where });
  const reached = Math.min(page, Math.max(1, Math.ceil(total / pageSize)));
  const skip = (reached - 1) * pageSize;
  if (filters.lista === "concluidas") {
    const orderBy = [{ answeredAt: { sort: "desc", nulls: "last" } }, { folio: "desc" }] as const;
    const ended = await db.supportRequest.findMany({
      ...{ where, include: INCLUDE, orderBy: [...orderBy], skip, take: pageSize },
    });
    return { rows: ended.map((request) => toRow(request, clock)), total, page: reached, pageSize };
  }
  const open = await db.supportRequest.findMany({
    ...{ where, include: INCLUDE, orderBy: { receivedAt: "asc" }, take: MOST_OPEN },
  });
  const rows = open.map((request) => toRow(request, clock)).sort(byUrgency);
  return { rows: rows.slice(skip, skip + pageSize), total, page: reached, pageSize };
}

/** Those answered within some days of Mexico City, both counted; in as many queries for any number. */
export async function readAnswered(
  db: Tx,
  actor: Actor,
  { from, until, office }: { from: string; until: string; office: Prisma.OfficeWhereInput },
  now = new Date(),
): Promise<SupportRow[]> {
  const answeredAt = { gte: startOfDay(from), lt: startOfDay(until, 1) };
  const answered = await db.supportRequest.findMany({
    where: { AND: [visibleRequests(actor), { answeredAt, office }] },
    include: INCLUDE,
    orderBy: { answeredAt: "asc" },
  });
  const clock = await loadClock(db, now);
  return answered.map((request) => toRow(request, clock));
}

const startOfDay = (day: string, later = 0): Date =>
  new Date(
    Temporal.PlainDate.from(day).add({ days: later }).toZonedDateTime(CALENDAR_TIME_ZONE).epochMilliseconds,
  );

const LAST = "9999-12-31";

/** A stopped clock has no date: it goes after those that run. */
const byUrgency = (one: SupportRow, other: SupportRow): number =>
  (one.term.dueOn ?? LAST).localeCompare(other.term.dueOn ?? LAST) || one.folio.localeCompare(other.folio);

function conditionsOf(
  actor: Actor,
  { lista, q, tipo, de }: SupportFilters,
): Prisma.SupportRequestWhereInput[] {
  const words = searchWords(q ?? "").map((word): Prisma.SupportRequestWhereInput => {
    const contains = { contains: word, mode: "insensitive" } as const;
    return { OR: [{ subject: contains }, { folio: contains }, { office: { name: contains } }] };
  });
  return [
    { state: { in: lista === "abiertas" ? ["OPEN", "WAITING"] : ["ANSWERED", "WITHDRAWN"] } },
    ...words,
    ...(tipo ? [{ kind: tipo }] : []),
    ...(de ? [{ ownerId: de === "mias" ? actor.id : null }] : []),
  ];
}

function toRow(request: Loaded, { calendar, today }: Clock): SupportRow {
  const { folio, kind, subject, state, receivedAt, answeredAt, satisfaction, entries } = request;
  const ended = state === "WITHDRAWN" ? entries.findLast(({ act }) => act === "WITHDRAW")!.at : answeredAt;
  return {
    ...{ folio, kind, subject, state, receivedAt, answeredAt, satisfaction },
    office: request.office.name,
    owner: request.owner?.name ?? null,
    term: supportTerm({ ...request, endedAt: ended }, entries, calendar, today),
  };
}
