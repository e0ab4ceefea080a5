import type { IsoDate } from "#lib/calendar/types.ts";
import type { ValidityKind } from "#lib/generated/prisma/enums.ts";
import { type AgreementStatus, agreementStatus } from "../agreement-status.ts";
import { dayNumber } from "./day-number.ts";
import type { AreaNames } from "./facet-values.ts";
import { yearSteps } from "./year-steps.ts";

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
  /** «vigencia=vigente»… and the others, as positions in `names`. */
  facets: (Uint16Array | undefined)[];
  names: string[];
  codes: Map<string, number>;
  areaNames: AreaNames;
  /** The places of the public agreements, from the last signed to the first. */
  latestFirst: Uint32Array;
  /** The position in `latestFirst` of each place. */
  rank: Uint32Array;
  /** In which stretches of years a search goes back (year-steps.ts). */
  steps: string[];
}

export const GONE = -(2 ** 31);

export const statusFacet = (status: AgreementStatus): string => `vigencia=${status}`;

export const emptyColumns = (today: IsoDate): RegistryColumns => ({
  today,
  revision: -1n,
  signedOn: new Int32Array(0),
  facets: [],
  names: [],
  codes: new Map(),
  areaNames: new Map(),
  latestFirst: new Uint32Array(0),
  rank: new Uint32Array(0),
  steps: [""],
});

/** Writes the rows over what the columns said of them. Call `sortColumns` when all are in. */
export function putRows(columns: RegistryColumns, rows: readonly SearchRow[]): void {
  const last = rows.reduce((most, { place }) => Math.max(most, place), columns.signedOn.length - 1);
  if (last >= columns.signedOn.length) {
    const wider = new Int32Array(Math.max(last + 1, Math.ceil(columns.signedOn.length * 1.5))).fill(GONE);
    wider.set(columns.signedOn);
    columns.signedOn = wider;
  }
  for (const row of rows) {
    const isPublic = row.facets.length > 0;
    columns.signedOn[row.place] = isPublic ? dayNumber(row.signedOn) : GONE;
    columns.facets[row.place] = isPublic ? codesOf(columns, row) : undefined;
    if (row.revision > columns.revision) columns.revision = row.revision;
  }
}

function codesOf(columns: RegistryColumns, row: SearchRow): Uint16Array {
  const dates = { ...row, replacedBy: row.replaced ? "" : null, withdrawnOn: null };
  const names = [...row.facets, statusFacet(agreementStatus(dates, columns.today))];
  return Uint16Array.from(names, (name) => codeOf(columns, name));
}

function codeOf({ names, codes }: RegistryColumns, name: string): number {
  const known = codes.get(name);
  if (known !== undefined) return known;
  codes.set(name, names.length);
  return names.push(name) - 1;
}

export function sortColumns(columns: RegistryColumns): void {
  const { signedOn } = columns;
  const places = signedOn.keys().filter((place) => signedOn[place] !== GONE);
  columns.latestFirst = Uint32Array.from(places).sort((a, b) => signedOn[b]! - signedOn[a]! || b - a);
  columns.rank = new Uint32Array(signedOn.length);
  columns.latestFirst.forEach((place, position) => (columns.rank[place] = position));
  columns.steps = yearSteps(columns);
}
