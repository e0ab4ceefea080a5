import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { readAreaNames } from "#lib/catalogues/read-area-names.ts";
import type { IsoDate } from "#lib/calendar/types.ts";
import { Prisma, type PrismaClient } from "#lib/generated/prisma/client.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import { expiringUntil } from "../agreement-status.ts";
import { FACET_SEPARATOR } from "./facet-store.ts";
import type { AreaNames } from "./facet-values.ts";
import { createTermPlaces, type TermPlaces } from "./term-places.ts";
import {
  copyColumns,
  emptyColumns,
  markChanged,
  putRows,
  type RegistryColumns,
  type SearchRow,
  sortColumns,
} from "./registry-columns.ts";

const BATCH = 20_000;

/** A registry to search in: its database, and its columns in memory. */
export interface RegistryIndex {
  db: PrismaClient;
  /**
   * The columns as the registry is now, whatever process wrote in it last: a change that was committed before this call
   * is in its answer. One query when nothing has changed, shared by those who ask at once.
   */
  read(today: IsoDate): Promise<RegistryColumns>;
  /** Where each searched word stands, as of the last reading. */
  places: TermPlaces;
  /** What PostgreSQL makes of each text (term-queries.ts): it depends on nothing else, and is asked once. */
  queries: Map<string, string>;
}

export function createRegistryIndex(db: PrismaClient): RegistryIndex {
  let columns: RegistryColumns | null = null;
  const places = createTermPlaces(db);
  const bringUpToDate = shareNext(async (today: IsoDate) => {
    const [row] = await db.$queryRaw<{ revision: bigint }[]>`SELECT revision FROM registry_revision`;
    if (columns?.today === today && columns.revision >= row!.revision) return columns;
    const next = columns === null ? emptyColumns(today) : copyColumns(columns, today);
    const changed = await loadRows(db, next, columns === null ? EVERYTHING : changedSince(columns, today));
    markChanged(next, changed);
    if (columns !== null) await places.follow(changed);
    if (next.revision < row!.revision) next.revision = row!.revision;
    columns = next;
    return columns;
  });
  return { db, places, read: bringUpToDate, queries: new Map() };
}

/** The same registry for those who know already what it says now. */
export const asRead = (index: RegistryIndex, columns: RegistryColumns): RegistryIndex => ({
  ...index,
  read: () => Promise.resolve(columns),
});

const held = globalThis as { portalRegistry?: RegistryIndex };

/** The program's one index. */
export const getRegistryIndex = (): RegistryIndex =>
  (held.portalRegistry ??= createRegistryIndex(getDatabase()));

/** The program's registry as it is now. */
export const readCurrentColumns = (): Promise<RegistryColumns> => getRegistryIndex().read(mexicoCityToday());

const EVERYTHING = Prisma.sql`true`;

/** Those of a later revision and, on another day, those whose status may be another one: a date of theirs has come. */
function changedSince({ revision, today: before }: RegistryColumns, today: IsoDate): Prisma.Sql {
  const later = Prisma.sql`revision > ${revision}`;
  if (before === today) return later;
  const [from, to] = [before, today].toSorted();
  const [soonFrom, soonTo] = [expiringUntil(from!), expiringUntil(to!)];
  const reached = ["in_force_on", "ends_on", "terminated_on"].map((name) => {
    const date = Prisma.raw(name);
    return Prisma.sql`${date} BETWEEN ${from}::date AND ${to}::date OR ${date} BETWEEN ${soonFrom}::date AND ${soonTo}::date`;
  });
  return Prisma.join([later, ...reached], " OR ");
}

/** In batches: a million rows at once would not fit. @returns the places that were read */
async function loadRows(db: PrismaClient, columns: RegistryColumns, which: Prisma.Sql): Promise<number[]> {
  const read: number[] = [];
  for (let after = 0; ;) {
    const rows = await db.$queryRaw<(Omit<SearchRow, "facets"> & { facets: string })[]>`
      -- One text of facets is read much faster than an array of texts.
      SELECT place, revision, signed_on::text AS "signedOn", in_force_on::text AS "inForceOn", validity,
        ends_on::text AS "endsOn", terminated_on::text AS "terminatedOn", replaced, array_to_string(facets, ${FACET_SEPARATOR}) AS facets
      FROM agreement_search WHERE (${which}) AND place > ${after} ORDER BY place LIMIT ${BATCH}`;
    putRows(
      columns,
      rows.map((row) => ({ ...row, facets: row.facets === "" ? [] : row.facets.split(FACET_SEPARATOR) })),
    );
    for (const { place } of rows) read.push(place);
    if (rows.length < BATCH) break;
    after = rows.at(-1)!.place;
  }
  columns.areaNames = await keepAreaNames(db, columns.areaNames);
  if (read.length > 0) sortColumns(columns);
  return read;
}

/** The former ones as long as they are the same: what was written with them is still good. */
async function keepAreaNames(db: PrismaClient, former: AreaNames): Promise<AreaNames> {
  const names = await readAreaNames(db);
  const isSame = names.size === former.size && [...names].every(([key, name]) => former.get(key) === name);
  return isSame ? former : names;
}

/**
 * Runs a piece of work for all who ask while another is running: theirs begins when that one ends, so that nobody is
 * given what was read before they asked.
 */
function shareNext<A, T>(work: (argument: A) => Promise<T>): (argument: A) => Promise<T> {
  let running: Promise<unknown> | null = null;
  let next: Promise<T> | null = null;
  const start = (argument: A): Promise<T> => {
    const started = work(argument);
    running = started;
    const settled = () => {
      if (running === started) running = null;
    };
    started.then(settled, settled);
    return started;
  };
  return (argument) => {
    if (running === null) return start(argument);
    return (next ??= running
      .then(
        () => undefined,
        () => undefined,
      )
      .then(() => {
        next = null;
        return start(argument);
      }));
  };
}
