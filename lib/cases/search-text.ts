import type { Tx } from "#lib/kernel/db.ts";

/** Writes again what the inbox searches in a case (the function is of the migration `case_search_text`). */
export async function refreshSearchText(tx: Tx, caseId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE case_files c SET search_text = case_search_text(c, c.folio) WHERE c.id = ${caseId}::uuid`;
}
