import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { searchWords } from "#lib/kernel/search-words.ts";
import { HOME_ZONE } from "./time-zones.ts";
import { instantOf } from "./session-input.ts";
import type { AgendaFilters } from "./agenda-query.ts";
import { EVENT_PARTS, PUBLIC } from "./event-parts.ts";
import type { PublicEvent } from "./event-view.ts";

const DAY_MS = 86_400_000;

/** Where a day begins in Mexico City. */
const startOf = (day: string): Date => instantOf(day, "00:00", HOME_ZONE)!;

/** Without days in the address the list is of what has not ended today. */
export const daysOf = ({ desde, hasta }: AgendaFilters, now: Date) => ({
  from: desde ?? (hasta === null ? mexicoCityDay(now) : null),
  until: hasta,
});

function conditions(filters: AgendaFilters, from: Date | null, before: Date | null): Prisma.Sql {
  const { q, estado, tema, pais, oficina, tipo } = filters;
  const all = [
    Prisma.sql`e.state <> 'DRAFT'`,
    from && Prisma.sql`e.ends_at >= ${from}`,
    before && Prisma.sql`e.starts_at < ${before}`,
    estado && Prisma.sql`(e.state_code = ${estado} OR (e.state_code IS NULL AND o.state_code = ${estado}))`,
    tema && Prisma.sql`EXISTS (SELECT 1 FROM event_areas a WHERE a.event_id = e.id AND a.area_key = ${tema})`,
    pais && (pais === "MX" ? Prisma.sql`e.country_code IS NULL` : Prisma.sql`e.country_code = ${pais}`),
    oficina &&
      Prisma.sql`(e.office_id = ${oficina}::uuid OR EXISTS (SELECT 1 FROM event_cohosts c
        WHERE c.event_id = e.id AND c.office_id = ${oficina}::uuid AND c.state = 'ACCEPTED'))`,
    tipo && Prisma.sql`e.kind = ${tipo}::"EventKind"`,
    ...searchWords(q ?? "").map(
      (word) =>
        Prisma.sql`strpos(search_normalize(concat_ws(' ', e.title, e.purpose, e.city, e.audience, e.organisers, o.name,
          (SELECT string_agg(other.name, ' ') FROM event_cohosts c JOIN offices other ON other.id = c.office_id
            WHERE c.event_id = e.id AND c.state = 'ACCEPTED'))),
          search_normalize(${word})) > 0`,
    ),
  ].filter((one) => one !== null && one !== "");
  return Prisma.join(all as Prisma.Sql[], " AND ");
}

interface Ids {
  id: string;
  total: number;
}

async function readPage(
  db: Tx,
  where: Prisma.Sql,
  { latestFirst = false, limit, skip = 0 }: { latestFirst?: boolean; limit: number; skip?: number },
): Promise<{ events: PublicEvent[]; total: number }> {
  const order = latestFirst ? Prisma.sql`e.starts_at DESC, e.id` : Prisma.sql`e.starts_at, e.id`;
  const rows = await db.$queryRaw<Ids[]>`
    SELECT e.id, count(*) OVER ()::int AS total FROM events e JOIN offices o ON o.id = e.office_id
    WHERE ${where} ORDER BY ${order} LIMIT ${limit} OFFSET ${skip}`;
  const found = await db.event.findMany({
    where: { id: { in: rows.map(({ id }) => id) } },
    include: EVENT_PARTS,
  });
  const byId = new Map(found.map((event) => [event.id, event as PublicEvent]));
  return { events: rows.flatMap(({ id }) => byId.get(id) ?? []), total: rows[0]?.total ?? 0 };
}

export const PAGE_SIZE = 30;

/** A page of the list: what is to come in its order, and what is past, when only that is asked for, the latest first. */
export function listAgenda(
  db: Tx,
  filters: AgendaFilters,
  { page, now = new Date() }: { page: number; now?: Date },
): Promise<{ events: PublicEvent[]; total: number }> {
  const { from, until } = daysOf(filters, now);
  const before = until === null ? null : new Date(startOf(until).getTime() + DAY_MS);
  const latestFirst = until !== null && until < mexicoCityDay(now);
  return readPage(db, conditions(filters, from === null ? null : startOf(from), before), {
    ...{ latestFirst, limit: PAGE_SIZE, skip: (page - 1) * PAGE_SIZE },
  });
}

const MOST_ON_MAP = 400;

/** What the list has, without pages, to be put on a map. */
export async function listForMap(db: Tx, filters: AgendaFilters, now = new Date()): Promise<PublicEvent[]> {
  const { from, until } = daysOf(filters, now);
  const before = until === null ? null : new Date(startOf(until).getTime() + DAY_MS);
  const where = conditions(filters, from === null ? null : startOf(from), before);
  return (await readPage(db, where, { limit: MOST_ON_MAP })).events;
}

const MOST_IN_MONTH = 400;

/** What happens in a month, by Mexico City's days with a day more at each end for other zones. @param month «2026-12» */
export async function listMonth(db: Tx, filters: AgendaFilters, month: string): Promise<PublicEvent[]> {
  const first = startOf(`${month}-01`);
  const days = Temporal.PlainYearMonth.from(month).daysInMonth;
  const where = conditions(
    filters,
    new Date(first.getTime() - DAY_MS),
    new Date(first.getTime() + (days + 1) * DAY_MS),
  );
  return (await readPage(db, where, { limit: MOST_IN_MONTH })).events;
}

const FEED_PAST_DAYS = 60;
const FEED_AHEAD_DAYS = 400;
const MOST_IN_FEED = 500;

/** What a calendar program follows: from two months ago to a year ahead, within what the filters say. */
export async function listFeed(db: Tx, filters: AgendaFilters, now = new Date()): Promise<PublicEvent[]> {
  const { desde, hasta } = filters;
  const from = desde ? startOf(desde) : new Date(now.getTime() - FEED_PAST_DAYS * DAY_MS);
  const before = hasta
    ? new Date(startOf(hasta).getTime() + DAY_MS)
    : new Date(Math.max(now.getTime(), from.getTime()) + FEED_AHEAD_DAYS * DAY_MS);
  return (await readPage(db, conditions(filters, from, before), { limit: MOST_IN_FEED })).events;
}

/** The offices that convene something public, by name, for a filter. */
export const listConveners = (db: Tx) =>
  db.office.findMany({
    where: {
      OR: [
        { events: { some: PUBLIC } },
        { eventInvitations: { some: { state: "ACCEPTED", event: PUBLIC } } },
      ],
    },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });
