import type { Tx } from "#lib/kernel/db.ts";
import type { FieldChange, PublicChangeView } from "./public-change-view.ts";

/** Any of those that have a history. */
export type Changed = { callId: string } | { projectId: string } | { noticeId: string };

/** Adds to the history, which nothing is taken from. */
export async function recordPublicChange(
  tx: Tx,
  of: Changed,
  {
    changes = [],
    reason = "",
    ...done
  }: Pick<PublicChangeView, "at" | "byName" | "what"> & Partial<PublicChangeView>,
): Promise<void> {
  await tx.publicChange.create({
    data: { ...of, ...done, reason, changes: changes.map((change) => ({ ...change })) },
    select: { id: true },
  });
}

/** The whole history, the last first. */
export async function listPublicChanges(db: Tx, of: Changed): Promise<PublicChangeView[]> {
  const rows = await db.publicChange.findMany({
    where: of,
    orderBy: { id: "desc" },
    select: { at: true, byName: true, what: true, reason: true, changes: true },
  });
  return rows.map(({ changes, ...row }) => ({ ...row, changes: changes as unknown as FieldChange[] }));
}
