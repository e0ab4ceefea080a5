import type { IsoDate } from "#lib/calendar/types.ts";
import type { AgreementActKind } from "#lib/generated/prisma/enums.ts";
import type { FactChanges } from "../acts/fact-changes.ts";

/** A later act as anyone may read it. Dates are ISO. */
export interface PublicAct {
  /** From 1. */
  position: number;
  kind: AgreementActKind;
  effectiveOn: IsoDate;
  registeredOn: IsoDate;
  reason: string;
  changes: FactChanges;
  /** The hashes of the files that it brought. */
  documents: string[];
}
