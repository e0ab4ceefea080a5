import type { PartialDate } from "#lib/registry/partial-date.ts";
import type { IsoDate } from "#lib/calendar/types.ts";
import type {
  AgreementKind,
  AgreementLevel,
  CounterpartType,
  ValidityKind,
} from "#lib/generated/prisma/enums.ts";
import type { ListedStatus } from "#lib/registry/agreement-status.ts";

/** An agreement on its way out as open data: what its columns are made of. Dates are ISO. */
export interface OpenRow {
  id: string;
  place: number;
  number: string;
  title: string;
  kind: AgreementKind;
  level: AgreementLevel;
  stateCode: string;
  state: string;
  municipality: string | null;
  signingBody: string;
  purpose: string;
  /** ISO 639. */
  languages: string[];
  signedOn: PartialDate;
  signedPlace: string;
  inForceOn: IsoDate;
  validity: ValidityKind;
  endsOn: IsoDate | null;
  terminatedOn: IsoDate | null;
  /** The number of the agreement that takes its place. */
  replacedBy: string | null;
  registeredOn: IsoDate;
  terms: string;
  demo: boolean;
  /** Instants in UTC, to the second. The latter is that of its last leaf in the public log. */
  publishedAt: string;
  updatedAt: string;
  counterparts: {
    name: string;
    type: CounterpartType;
    place: string;
    code: string | null;
    country: { name: string; region: string } | null;
  }[];
  areas: { key: string; name: string }[];
  documents: { id: string; sha256: string }[];
  /** As of the day it is read. */
  status: ListedStatus;
}

/** What its columns read of it. */
export type OpenFacts = Omit<OpenRow, "id" | "place">;
