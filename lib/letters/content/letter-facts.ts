import type { AgreementKind, Severity, VerificationResult } from "#lib/generated/prisma/enums.ts";

export type Person = { name: string; position: string; organization: string };

/** What every letter needs to know. Dates are ISO (`YYYY-MM-DD`), moments are ISO instants. */
export type LetterFacts = {
  /** Folio of the case file. */
  folio: string;
  /** Title of the agreement. */
  title: string;
  /** The moment of the move that the letter tells of. */
  issuedAt: string;
  /** City where the letter is dated. */
  place: string;
  addressee: Person;
  /** Who made the move. */
  signatory: Person;
  /** Hash of the row of the history that the letter tells of. */
  entryHash: string;
  demo: boolean;
};

/** The same, for letters with a number of their own. */
export type OfficialFacts = LetterFacts & { number: string };

export type FileFact = {
  /** What it is in the case: "Proyecto de texto". */
  label: string;
  name: string;
  /** Bytes. */
  size: number;
  /** Null when the format has no pages. */
  pages: number | null;
  sha256: string;
};

export type InstrumentFacts = {
  kind: AgreementKind;
  signingBody: string;
  counterparts: { name: string; place: string }[];
  /** Null when it has not been set. */
  intendedDate: string | null;
  intendedPlace: string;
};

export type RecommendationFact = { clause: string; text: string; severity: Severity };

export type VerifiedRecommendationFact = RecommendationFact & {
  result: VerificationResult;
  /** Why it was not taken in, or how it was; may be empty. */
  resultReason: string;
};
