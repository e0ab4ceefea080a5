import type { Tx } from "#lib/kernel/db.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { rulesOfAuthority, type AuthorityPeriod } from "./authority-period.ts";
import { fromRuleRow, toRuleSet } from "./rule-row.ts";
import type { Calendar, CalendarKey, CalendarOverride, CalendarRule, RuleSet } from "./types.ts";

export const CALENDAR_TIME_ZONE = "America/Mexico_City";

type Calendars = Readonly<Record<CalendarKey, Calendar>>;
type Held = { stamp: string; calendars: Calendars };

let held: Held | undefined;

/**
 * A calendar as the database has it. Costs one small query while nothing changed: the rows are read again only when
 * the version that the database raises on every change is another.
 * - `sre`: what the authority counts by, with its overrides · `lft`, `lfpa`, `union`: the law alone.
 * Throws when the catalogue has no rules: a calendar without holidays would count wrong without a sign of it.
 */
export async function loadCalendar(key: CalendarKey, db: Tx): Promise<Calendar> {
  const { database, version } = await currentVersion(db);
  const stamp = `${database}/${version}`;
  if (held?.stamp === stamp) return held.calendars[key];
  const calendars = await readCalendars(db, String(version));
  // A transaction may see its own change of the calendar and still be rolled back: what it read is not for others.
  if (!isTransaction(db)) held = { stamp, calendars };
  return calendars[key];
}

const isTransaction = (db: Tx): boolean => !("$connect" in db && typeof db.$connect === "function");

async function currentVersion(db: Tx): Promise<{ database: string; version: number }> {
  const rows = await db.$queryRaw<{ database: string; version: number }[]>`
    SELECT current_database()::text AS database, version FROM calendar_version`;
  return rows[0]!;
}

async function readCalendars(db: Tx, version: string): Promise<Calendars> {
  const rules = (await db.calendarRule.findMany({ orderBy: [{ month: "asc" }, { name: "asc" }] })).map(
    fromRuleRow,
  );
  if (rules.length === 0) throw new Error("The calendar has no rules: the catalogues have not been loaded");
  const periods = await readPeriods(db);
  const overrides = await readOverrides(db);
  const years = await db.calendarYear.findMany({ select: { year: true, reference: true } });
  const common = {
    publishedYears: Object.fromEntries(years.map(({ year, reference }) => [year, reference])),
    closingHours: periods.map(({ validFrom, cutoffHour }) => ({ validFrom, hour: cutoffHour })),
    timeZone: CALENDAR_TIME_ZONE,
    version,
  };
  const law = (key: CalendarKey, ruleSets: RuleSet[], ofLaw: readonly CalendarRule[] = rules): Calendar => ({
    ...common,
    key,
    ruleSets,
    rules: ofLaw,
    overrides: [],
  });
  const authority = law("sre", ["lft", "lfpa"], rulesOfAuthority(rules, periods));
  return {
    sre: { ...authority, overrides },
    lft: law("lft", ["lft"]),
    lfpa: law("lfpa", ["lfpa"]),
    union: law("union", ["lft", "lfpa"]),
  };
}

async function readPeriods(db: Tx): Promise<AuthorityPeriod[]> {
  const rows = await db.authorityCalendar.findMany({ orderBy: { validFrom: "asc" } });
  if (rows.length === 0)
    throw new Error("The authority has no calendar: the catalogues have not been loaded");
  return rows.map(({ ruleSets, cutoffHour, validFrom }) => ({
    ruleSets: ruleSets.map(toRuleSet),
    cutoffHour,
    validFrom: isoOfColumn(validFrom),
  }));
}

async function readOverrides(db: Tx): Promise<CalendarOverride[]> {
  const rows = await db.calendarOverride.findMany({
    where: { revokedAt: null },
    orderBy: { date: "asc" },
    select: { date: true, kind: true, reason: true, reference: true },
  });
  return rows.map((row) => ({ ...row, date: isoOfColumn(row.date) }));
}
