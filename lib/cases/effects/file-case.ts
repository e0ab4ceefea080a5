import { DomainError } from "#lib/kernel/errors.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import { takeNumber } from "#lib/kernel/number-series.ts";
import { findEarlierCase } from "../request/find-earlier-case.ts";
import type { Effect } from "./effect.ts";
import { asEvidence, freeze, handedIn, REQUEST_KINDS } from "./freeze-documents.ts";

/** Step 4: folio, frozen set, and no second dictamen on the same instrument. */
export const fileCase: Effect<"file"> = async ({ tx, snapshot, now, today }) => {
  if (snapshot.intendedDate && isoOfColumn(snapshot.intendedDate) <= today) {
    throw new DomainError("invalid", "La fecha prevista de firma ya pasó. Corríjala antes de presentar.");
  }
  // Two filings of one instrument at the same moment: the second waits here and then finds the first.
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtext('file:' || ${snapshot.officeId}))`;
  const earlier = await findEarlierCase(tx, snapshot.id);
  if (earlier) throw new DomainError("conflict", earlier.message);
  const folio = await takeNumber(tx, "AII", Number(today.slice(0, 4)));
  const documents = handedIn(snapshot, REQUEST_KINDS);
  return {
    columns: { folio, filedAt: now },
    detail: { folio, documents: documents.map(asEvidence) },
    statements: [freeze(documents, now)],
  };
};
