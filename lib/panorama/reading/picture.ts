import type { ActivityKind, OfficeKind, Side, Step } from "#lib/generated/prisma/enums.ts";
import type { SupportRow } from "#lib/support/support-request.ts";
import type { Coincidence } from "../coincidences/find-coincidences.ts";
import type { PanoramaFilters } from "../panorama-query.ts";
import type { Viewer } from "../viewer.ts";

/** Who does something: an office, or the place of an agreement that no office of the portal brought. */
export interface Doer {
  officeId: string | null;
  stateCode: string | null;
}

/** How many activities there are of each thing. Null stands for those that have none of it. */
export interface ActivityCounts {
  total: number;
  kinds: { kind: ActivityKind; count: number }[];
  /** «2026-11». */
  months: { month: string; count: number }[];
  areas: { area: string | null; count: number }[];
  states: { state: string | null; count: number }[];
  countries: { country: string | null; count: number }[];
  doers: (Doer & { count: number })[];
  /** By doer and country. */
  crossings: (Doer & { country: string; count: number })[];
  /** By doer and institution, the most frequent first. */
  partnerships: (Doer & { partner: string; count: number })[];
}

/** What came of the activities of a picture. Money is as many sums as currencies: they are never added. */
export interface ActivityResults {
  /** Of results of tours and visits. Amounts are digits. */
  invested: { currency: string; amount: string; count: number }[];
  /** Promised to the projects. */
  committed: { currency: string; amount: string; count: number }[];
  /** People who came to an event, once in each. */
  attended: number;
  /** Of the trainings: attendances to a session, and hours of them all. */
  trainingAttendances: number;
  trainingHours: number;
}

/** How long cases stayed in a step while it was a side's turn. */
export interface StepTime {
  step: Step;
  side: Side;
  /** How many times a turn of theirs ended in the period. */
  count: number;
  /** Business days of the SRE's calendar, all of them together. */
  days: number;
}

export interface PictureOffice {
  id: string;
  name: string;
  kind: OfficeKind;
  stateCode: string | null;
  municipality: string | null;
}

/** All that is known for the figures of a picture. */
export interface Picture {
  viewer: Viewer;
  filters: PanoramaFilters;
  /** ISO date in Mexico City on which it was counted. */
  today: string;
  counts: ActivityCounts;
  results: ActivityResults;
  /** The first of its trips, with `COINCIDENCE_WEEKS`. */
  coincidences: Coincidence[];
  /** Those in force, by name. */
  offices: PictureOffice[];
  /** Names by key. */
  areas: ReadonlyMap<string, string>;
  /** Null for who has no part in the procedure: anyone. */
  turns: StepTime[] | null;
  answered: SupportRow[] | null;
}

/** How far apart two offices may be in a place for the picture to say that they coincide. */
export const COINCIDENCE_WEEKS = 2;

/** Beyond them the list of activities is the way: it finds an institution by its name. */
export const MOST_PARTNERSHIPS = 200;
