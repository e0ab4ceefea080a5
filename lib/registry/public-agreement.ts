import type { PartialDate } from "./partial-date.ts";
import type { IsoDate } from "#lib/calendar/types.ts";
import type { AgreementKind, AgreementLevel, CounterpartType } from "#lib/generated/prisma/enums.ts";
import type { AgreementStatus, ValidityDates } from "./agreement-status.ts";

/** What anyone may know of an agreement in a list. Dates are ISO. */
export interface AgreementSummary {
  number: string;
  title: string;
  kind: AgreementKind;
  level: AgreementLevel;
  state: string;
  municipality: string | null;
  signingBody: string;
  /** `code` is that of the country, ISO 3166-1. */
  counterparts: { name: string; place: string; code: string | null; country: string | null }[];
  signedOn: PartialDate;
  signedPlace: string;
  status: AgreementStatus;
  /** Invented for the demonstration. */
  demo: boolean;
}

/** All that the public may know of a registered agreement. Dates are ISO. */
export interface PublicAgreement extends Omit<AgreementSummary, "counterparts">, ValidityDates {
  /** INEGI's. */
  stateCode: string;
  counterparts: (AgreementSummary["counterparts"][number] & { type: CounterpartType })[];
  purpose: string;
  areas: { key: string; name: string }[];
  /** In words. */
  languages: string[];
  /** ISO 639, in the same order. */
  languageCodes: string[];
  statusReason: string;
  registeredOn: IsoDate;
  /** The terms of the inscription. */
  terms: string;
  /** Of the signed copy, as read from it; empty when it could not be read. */
  text: string;
  documents: {
    id: string;
    name: string;
    mime: string;
    size: number;
    sha256: string;
    /** The place of the act that brought it; null for what came with the inscription. */
    act: number | null;
  }[];
}
