import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { CaseSnapshot } from "../case-snapshot.ts";

/**
 * Marks an edit of the request: who, when, and one more version, which whoever was about to hand it in will notice.
 * @throws when the version is not the one that was read: the transaction did not hold the case.
 */
export async function touchDraft(
  tx: Tx,
  { id, draftVersion }: Pick<CaseSnapshot, "id" | "draftVersion">,
  by: { name: string; at: Date },
  columns: Prisma.CaseFileUncheckedUpdateInput = {},
): Promise<void> {
  await tx.caseFile.update({
    where: { id, draftVersion },
    data: { ...columns, draftVersion: draftVersion + 1, draftSavedAt: by.at, draftSavedBy: by.name },
    select: { id: true },
  });
}
