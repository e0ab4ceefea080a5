import type { IsoDate } from "#lib/calendar/types.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import {
  emptyColumns,
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
  /** What PostgreSQL makes of each text (term-queries.ts): it depends on nothing else, and is asked once. */
  queries: Map<string, string>;
}

export function createRegistryIndex(db: PrismaClient): RegistryIndex {
  let columns = emptyColumns("0000-01-01");
  const bringUpToDate = shareNext(async (today: IsoDate) => {
    const [row] = await db.$queryRaw<{ revision: bigint }[]>`SELECT revision FROM registry_revision`;
    if (columns.today === today && columns.revision >= row!.revision) return columns;
    // The status of each is that of a day.
    const next = columns.today === today ? copyOf(columns) : emptyColumns(today);
    await loadRows(db, next);
    if (next.revision < row!.revision) next.revision = row!.revision;
    columns = next;
    return columns;
  });
  return { db, read: bringUpToDate, queries: new Map() };
}

const held = globalThis as { portalRegistry?: RegistryIndex };

/** The program's one index. */
export const getRegistryIndex = (): RegistryIndex =>
  (held.portalRegistry ??= createRegistryIndex(getDatabase()));

/** Apart from what is only added to: whoever is still searching in the former ones goes on seeing them as they were. */
const copyOf = (columns: RegistryColumns): RegistryColumns => ({
  ...columns,
  signedOn: columns.signedOn.slice(),
  facets: [...columns.facets],
});

/** The rows of a later revision than that of the columns, in batches: a million at once would not fit. */
async function loadRows(db: PrismaClient, columns: RegistryColumns): Promise<void> {
  const since = columns.revision;
  for (let after = 0; ;) {
    const rows = await db.$queryRaw<SearchRow[]>`
      SELECT place, revision, signed_on::text AS "signedOn", in_force_on::text AS "inForceOn", validity,
        ends_on::text AS "endsOn", terminated_on::text AS "terminatedOn", replaced, facets
      FROM agreement_search WHERE revision > ${since} AND place > ${after} ORDER BY place LIMIT ${BATCH}`;
    putRows(columns, rows);
    if (rows.length < BATCH) break;
    after = rows.at(-1)!.place;
  }
  const areas = await db.area.findMany({ select: { key: true, name: true } });
  columns.areaNames = new Map(areas.map(({ key, name }) => [key, name]));
  sortColumns(columns);
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
