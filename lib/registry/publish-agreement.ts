import type { Tx } from "#lib/kernel/db.ts";

/** Opens the agreement of a case to the public, once. */
export const publishAgreement = (tx: Tx, caseId: string, now: Date) =>
  tx.agreement.updateMany({ where: { caseId, publishedAt: null }, data: { publishedAt: now } });
