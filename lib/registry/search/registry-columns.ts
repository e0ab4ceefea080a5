import type { IsoDate } from "#lib/calendar/types.ts";
import type { ValidityKind } from "#lib/generated/prisma/enums.ts";
import { type AgreementStatus, agreementStatus } from "../agreement-status.ts";
import { dayNumber } from "./day-number.ts";
import { copyStore, emptyStore, type FacetStore, widenStore, writeFacets } from "./facet-store.ts";
import type { AreaNames } from "./facet-values.ts";
import { latestFirst } from "./latest-first.ts";
import type { PlaceSet } from "./place-set.ts";

/** What the search table says of an agreement, apart from its words. Dates are ISO. */
export interface SearchRow {
  /** The small number that stands for it. */
  place: number;
  revision: bigint;
  signedOn: IsoDate;
  inForceOn: IsoDate;
  validity: ValidityKind;
  endsOn: IsoDate | null;
  terminatedOn: IsoDate | null;
  replaced: boolean;
  /** «estado=14», «area=cultura»; empty when it was withdrawn. */
  facets: string[];
}

/**
 * What is counted of each public agreement, in columns: counting ten facets of a thousand agreements here takes less
 * than asking for one. An agreement is its place; places come from the database and are never reused.
 */
export interface RegistryColumns {
  today: IsoDate;
  revision: bigint;
  /** Days since 1970; `GONE` where there is no agreement. */
  signedOn: Int32Array;
  /** The revision in which each was last written. */
  writtenIn: Float64Array;
  /** «vigencia=vigente»… and the others, as positions in `names`. */
  facets: FacetStore;
  names: string[];
  codes: Map<string, number>;
  areaNames: AreaNames;
  /** The places of the public agreements, from the last signed to the first. */
  latestFirst: Uint32Array;
  /** The position in `latestFirst` of each place. */
  rank: Uint32Array;
  /** How many agreements have each facet, by its number; null until somebody asks. */
  totals: Uint32Array | null;
  /** The sets that were asked for so far (column-sets.ts). */
  sets: Map<string, PlaceSet>;
  /** Those that were known of the former columns, with the places that have changed since. */
  formerSets: Map<string, { set: PlaceSet; changed: readonly number[] }>;
}

export const GONE = -(2 ** 31);

export const statusFacet = (status: AgreementStatus): string => `vigencia=${status}`;

export const emptyColumns = (today: IsoDate): RegistryColumns => ({
  today,
  revision: -1n,
  signedOn: new Int32Array(0),
  writtenIn: new Float64Array(0),
  facets: emptyStore(),
  names: [],
  codes: new Map(),
  areaNames: new Map(),
  latestFirst: new Uint32Array(0),
  rank: new Uint32Array(0),
  totals: null,
  sets: new Map(),
  formerSets: new Map(),
});

/** To be brought up to date while others are still searching in these. @param today its own day */
export const copyColumns = (columns: RegistryColumns, today: IsoDate): RegistryColumns => ({
  ...columns,
  today,
  signedOn: columns.signedOn.slice(),
  writtenIn: columns.writtenIn.slice(),
  facets: copyStore(columns.facets),
  totals: null,
  sets: new Map(),
  formerSets: new Map([
    ...columns.formerSets,
    ...[...columns.sets].map(([name, set]) => [name, { set, changed: [] }] as const),
  ]),
});

/** Beyond so many changes it is less work to make a set again. */
const MOST_CHANGES = 10_000;

/** Tells the sets of the former columns what changed. @param changed places that `putRows` wrote */
export function markChanged({ formerSets }: RegistryColumns, changed: readonly number[]): void {
  if (changed.length === 0) return;
  for (const [name, former] of formerSets) {
    const all = [...former.changed, ...changed];
    if (all.length > MOST_CHANGES) formerSets.delete(name);
    else formerSets.set(name, { ...former, changed: all });
  }
}

/** Writes the rows over what the columns said of them. Call `sortColumns` when all are in. */
export function putRows(columns: RegistryColumns, rows: readonly SearchRow[]): void {
  makeRoom(columns, rows.reduce((most, { place }) => Math.max(most, place), -1) + 1);
  for (const row of rows) {
    const isPublic = row.facets.length > 0;
    columns.signedOn[row.place] = isPublic ? dayNumber(row.signedOn) : GONE;
    columns.writtenIn[row.place] = Number(row.revision);
    writeFacets(columns.facets, row.place, isPublic ? groupsOf(columns, row) : [[], []], (name) =>
      codeOf(columns, name),
    );
    if (row.revision > columns.revision) columns.revision = row.revision;
  }
}

function makeRoom(columns: RegistryColumns, places: number): void {
  const { signedOn, writtenIn } = columns;
  if (places <= signedOn.length) return;
  const room = Math.max(places, Math.ceil(signedOn.length * 1.5));
  columns.signedOn = new Int32Array(room).fill(GONE);
  columns.signedOn.set(signedOn);
  columns.writtenIn = new Float64Array(room);
  columns.writtenIn.set(writtenIn);
  widenStore(columns.facets, room);
}

/** What an agreement is, which takes part in few combinations; and with whom and on what it is made, in a few more. */
const OF_ITSELF = /^(?:estado|municipio|nivel|tipo|decada)=/;

function groupsOf({ today }: RegistryColumns, row: SearchRow): [string[], string[]] {
  const dates = { ...row, replacedBy: row.replaced ? "" : null, withdrawnOn: null };
  const itself = [statusFacet(agreementStatus(dates, today))];
  const others: string[] = [];
  for (const name of row.facets) (OF_ITSELF.test(name) ? itself : others).push(name);
  return [itself, others];
}

function codeOf({ names, codes }: RegistryColumns, name: string): number {
  const known = codes.get(name);
  if (known !== undefined) return known;
  codes.set(name, names.length);
  return names.push(name) - 1;
}

/** Puts in order what was written. */
export function sortColumns(columns: RegistryColumns): void {
  const { signedOn } = columns;
  columns.latestFirst = latestFirst(signedOn, GONE);
  columns.rank = new Uint32Array(signedOn.length);
  columns.latestFirst.forEach((place, position) => (columns.rank[place] = position));
}
