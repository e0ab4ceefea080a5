import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { type PublicTie, readPublicTies } from "#lib/ties/public/read-public-ties.ts";
import { aliveCondition, wantedCountries } from "./alive-condition.ts";
import { dayOfYear } from "./atlas-day.ts";
import type { AtlasFilters } from "./atlas-query.ts";
import type { AtlasView } from "./atlas-view.ts";
import { gatherCountries } from "./gather-countries.ts";
import { selectTies } from "./shared-ties.ts";

/** A counterpart with its seat in Mexico is of no country abroad. */
const HOME = "MX";

interface Row {
  level: "whole" | "country" | "city";
  /** Null for the whole, and for bodies of no country. */
  code: string | null;
  city: string | null;
  sisters: number;
  all: number;
}

export interface ReadAtlas {
  atlas: AtlasView;
  /** Those that their offices share, registered or not, as the filters leave them. */
  ties: PublicTie[];
}

/**
 * The ties of the country with the world on a day, counted by country and city in one statement, with those that were
 * never registered. The number of statements depends neither on how many agreements there are nor on the filters.
 */
export async function readAtlas(db: Tx, filters: AtlasFilters, now: Date): Promise<ReadAtlas> {
  const today = mexicoCityDay(now);
  const day = dayOfYear(filters.anio, today);
  const ties = selectTies(await readPublicTies(db, today), filters, day);
  const wanted = wantedCountries(filters);
  const rows = await countPlaces(db, filters, { day, wanted, numbers: numbersOf(filters, ties) });
  const unregistered = ties.filter(({ agreementNumber }) => agreementNumber === null);
  const whole = rows.find(({ level }) => level === "whole");
  const places = rows.flatMap(({ code, city, level, ...counts }) =>
    code === null || code === HOME || level === "whole" ? [] : [{ ...counts, code, city }],
  );
  const lastYear = Number(today.slice(0, 4));
  return {
    ties,
    atlas: {
      ...{ year: Number(day.slice(0, 4)), day, lastYear },
      firstYear: Math.min(await readFirstYear(db), lastYear),
      sisters: whole?.sisters ?? 0,
      others: (whole?.all ?? 0) - (whole?.sisters ?? 0),
      unregistered: unregistered.length,
      countries: gatherCountries(places, unregistered, wanted),
      withoutCountry: rows.find(({ code, level }) => level === "country" && code === null)?.all ?? 0,
    },
  };
}

/** Those whose vitality was asked for: of the others nothing is known. */
export const numbersOf = ({ vitalidad }: AtlasFilters, ties: readonly PublicTie[]): string[] | null =>
  vitalidad === null ? null : ties.flatMap(({ agreementNumber }) => agreementNumber ?? []);

function countPlaces(
  db: Tx,
  filters: AtlasFilters,
  { day, wanted, numbers }: { day: string; wanted: string[] | null; numbers: string[] | null },
): Promise<Row[]> {
  const there = wanted === null ? Prisma.sql`true` : Prisma.sql`c.country_code = ANY(${wanted})`;
  // Each level is a plain count of what is distinct in it, which hashing does: grouping sets would sort it all for each.
  return db.$queryRaw<Row[]>`
    WITH said AS MATERIALIZED (
      SELECT DISTINCT c.agreement_id, c.country_code::text AS code, c.place AS city, a.kind = 'SISTER_TIE' AS is_sister
      FROM agreements a JOIN agreement_counterparts c ON c.agreement_id = a.id
      WHERE ${aliveCondition(filters, day, numbers)} AND ${there})
    SELECT 'whole' AS level, NULL AS code, NULL AS city, count(*)::int AS all,
      (count(*) FILTER (WHERE is_sister))::int AS sisters
    FROM (SELECT DISTINCT agreement_id, is_sister FROM said) AS agreement
    UNION ALL
    SELECT 'country', code, NULL, count(*)::int, (count(*) FILTER (WHERE is_sister))::int
    FROM (SELECT DISTINCT agreement_id, code, is_sister FROM said) AS with_country GROUP BY code
    UNION ALL
    SELECT 'city', code, city, count(*)::int, (count(*) FILTER (WHERE is_sister))::int
    FROM said WHERE code IS NOT NULL GROUP BY code, city`;
}

async function readFirstYear(db: Tx): Promise<number> {
  const [row] = await db.$queryRaw<[{ year: number | null }]>`
    SELECT extract(year FROM min(in_force_on))::int AS year FROM agreements
    WHERE published_at IS NOT NULL AND withdrawn_at IS NULL`;
  return row.year ?? Number.MAX_SAFE_INTEGER;
}
