import type { MissionResultKind } from "#lib/generated/prisma/enums.ts";

export interface ResultAgreement {
  number: string;
  title: string;
  /** ISO. */
  registeredOn: string;
}

/** Something that came of a commitment. */
export interface ReadResult {
  id: string;
  kind: MissionResultKind;
  /** ISO. */
  happenedOn: string;
  note: string;
  /** ISO; empty when the date did not change. */
  dueOn: string;
  /** The one that it is, or that its case ended in; null while there is none in the public list. */
  agreement: ResultAgreement | null;
  case: { id: string; folio: string; isClosed: boolean } | null;
  project: string;
  amount: string;
  currency: string;
  byName: string;
  at: Date;
  takenBack: { at: Date; by: string; reason: string } | null;
}
