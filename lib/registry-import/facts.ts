import type { IsoDate } from "#lib/calendar/types.ts";
import type {
  AgreementKind,
  AgreementLevel,
  CounterpartType,
  DatePrecision,
  ValidityKind,
} from "#lib/generated/prisma/enums.ts";

export interface CounterpartFacts {
  name: string;
  type: CounterpartType;
  countryCode: string | null;
  place: string;
}

/** All that an import may say of an agreement beside its number. Dates are ISO; a partial one is its first day. */
export interface AgreementFacts {
  title: string;
  kind: AgreementKind;
  level: AgreementLevel;
  stateCode: string;
  municipality: string | null;
  signingBody: string;
  purpose: string;
  languages: string[];
  signedOn: IsoDate;
  signedPrecision: DatePrecision;
  signedPlace: string;
  inForceOn: IsoDate;
  validity: ValidityKind;
  endsOn: IsoDate | null;
  registeredOn: IsoDate;
  terms: string;
  counterparts: CounterpartFacts[];
  /** Keys of the catalogue, in alphabetical order. */
  areas: string[];
}

export type FactKey = keyof AgreementFacts;

/** What stands where a text that the registry cannot do without is not in the file. */
export const NOT_STATED = "No consta";
