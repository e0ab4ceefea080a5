import type { IsoDate } from "#lib/calendar/types.ts";
import type { AgreementActKind } from "#lib/generated/prisma/enums.ts";
import type { ActSets } from "#lib/registry/acts/record-acts.ts";

/** An act that an invented agreement will have. Dates are ISO. */
export interface PlannedAct {
  /** Of the agreement. */
  number: string;
  kind: AgreementActKind;
  effectiveOn: IsoDate;
  registeredOn: IsoDate;
  reason: string;
  sets?: ActSets;
  /** Of the document that it brings, as `makeSamplePdf` takes them. */
  paragraphs?: readonly string[];
}
