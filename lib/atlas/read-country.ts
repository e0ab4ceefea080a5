import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { listPublishedCalls } from "#lib/calls/read-calls.ts";
import type { CallView } from "#lib/calls/call-view.ts";
import { listAgenda } from "#lib/events/list-agenda.ts";
import type { PublicEvent } from "#lib/events/event-view.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { NoticeView } from "#lib/partner-notices/notice-view.ts";
import { takesCountry } from "#lib/partner-notices/public/notices-query.ts";
import { listPublicNotices } from "#lib/partner-notices/read-notices.ts";
import { summarySelect, toSummary } from "#lib/registry/agreement-summary.ts";
import type { AgreementSummary } from "#lib/registry/public-agreement.ts";
import type { PublicTie } from "#lib/ties/public/read-public-ties.ts";
import { aliveCondition } from "./alive-condition.ts";
import type { AtlasFilters } from "./atlas-query.ts";
import type { AtlasView } from "./atlas-view.ts";
import { numbersOf, readAtlas } from "./read-atlas.ts";

export const COUNTRY_PAGE_SIZE = 20;

export interface CountryView {
  atlas: AtlasView;
  ties: PublicTie[];
  /** A page of the agreements in force, the last signed first. */
  agreements: { rows: AgreementSummary[]; total: number; page: number };
  /** Not closed. */
  calls: CallView[];
  /** To come, and what was there in the last twelve months. */
  events: PublicEvent[];
  /** Open ones that a partner of the country would suit. */
  notices: NoticeView[];
}

/** All that the portal knows of a country. The number of statements does not depend on how much it is. */
export async function readCountry(
  db: Tx,
  code: string,
  { filters, page }: { filters: AtlasFilters; page: number },
  now: Date,
): Promise<CountryView> {
  const asked = { ...filters, pais: code, region: null };
  const { atlas, ties } = await readAtlas(db, asked, now);
  const calls = await listPublishedCalls(db, now);
  const { events } = await listAgenda(
    db,
    { ...NO_AGENDA, pais: code, desde: aYearBefore(now) },
    { page: 1, now },
  );
  const notices = await listPublicNotices(db, now);
  return {
    ...{ atlas, ties, events },
    agreements: await readPage(db, code, { asked, page, ties, day: atlas.day }, now),
    calls: calls.filter(({ country, phase }) => country?.code === code && phase !== "CLOSED"),
    notices: notices.filter((notice) => notice.phase === "OPEN" && takesCountry(notice, code)),
  };
}

const NO_AGENDA = {
  ...{ q: null, estado: null, tema: null, pais: null, oficina: null, tipo: null, desde: null, hasta: null },
};

const aYearBefore = (now: Date): string =>
  Temporal.PlainDate.from(mexicoCityDay(now)).subtract({ years: 1 }).toString();

async function readPage(
  db: Tx,
  code: string,
  { asked, page, ties, day }: { asked: AtlasFilters; page: number; ties: readonly PublicTie[]; day: string },
  now: Date,
): Promise<CountryView["agreements"]> {
  const found = await db.$queryRaw<{ id: string; total: number; page: number }[]>`
    WITH alive AS (
      SELECT a.id, a.signed_on FROM agreements a
      WHERE ${aliveCondition(asked, day, numbersOf(asked, ties))}
        AND EXISTS (SELECT 1 FROM agreement_counterparts c WHERE c.agreement_id = a.id AND c.country_code = ${code})),
    counted AS (SELECT count(*)::int AS total FROM alive),
    -- A page beyond the last one is the last one.
    reached AS (
      SELECT total, least(${page}::int, greatest(1, ceil(total::numeric / ${COUNTRY_PAGE_SIZE})::int)) AS page FROM counted)
    SELECT alive.id, reached.total, reached.page FROM alive, reached
    ORDER BY alive.signed_on DESC, alive.id DESC
    LIMIT ${COUNTRY_PAGE_SIZE} OFFSET (SELECT (page - 1) * ${COUNTRY_PAGE_SIZE} FROM reached)`;
  const today = mexicoCityDay(now);
  const ids = found.map(({ id }) => id);
  const rows = await db.agreement.findMany({
    where: { id: { in: ids } },
    select: summarySelect,
    orderBy: [{ signedOn: "desc" }, { id: "desc" }],
  });
  const [first] = found;
  return {
    rows: rows.map((row) => toSummary(row, today)),
    ...{ total: first?.total ?? 0, page: first?.page ?? 1 },
  };
}
