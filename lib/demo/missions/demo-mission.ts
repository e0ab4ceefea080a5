import type { MissionCostConcept, MissionKind } from "#lib/generated/prisma/enums.ts";
import type { DemoOfficeKey } from "../offices.ts";

/** Days from the one on which the demonstration is loaded; before it, negative. */
type Days = number;

/** What came of an invented commitment, as its office wrote it. */
export interface DemoResult {
  /** `own-agreement` and `own-case` are found in the registry and among the cases of the office. */
  kind: "FOLLOW_UP" | "PROJECT" | "INVESTMENT" | "NOTHING" | "own-agreement" | "own-case";
  on: Days;
  note?: string;
  due?: Days;
  project?: string;
  amount?: string;
  currency?: string;
}

export interface DemoCommitment {
  what: string;
  owner: string;
  due: Days;
  results?: readonly DemoResult[];
}

/** An invented tour or visit of the demonstration. */
export interface DemoMission {
  office: DemoOfficeKey;
  kind: MissionKind;
  title: string;
  purpose: string;
  starts: Days;
  /** How many it lasts. */
  length: number;
  places: readonly (readonly [city: string, countryCode: string])[];
  members: readonly (readonly [name: string, position: string, who?: "OTHER"])[];
  /** By the day of the tour, from 1. */
  sessions: readonly (readonly [day: number, time: string, what: string, place: string, withWhom: string])[];
  people: readonly (readonly [name: string, position: string, organisation: string])[];
  costs: readonly (readonly [
    concept: MissionCostConcept,
    amount: string,
    currency: string,
    detail?: string,
  ])[];
  commitments: readonly DemoCommitment[];
  summary?: string;
  conclusions?: string;
  /** A minute of the meetings, as a document. */
  minute?: true;
  /** How many days after its end its report was sent; never while it is not said. */
  reported?: number;
  published?: "plain" | "programme";
}
