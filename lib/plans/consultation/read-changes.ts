import type { Tx } from "#lib/kernel/db.ts";

/** What the office changed because of what was said. */
export interface ConsultationChange {
  id: string;
  text: string;
  /** Numbers of the comments it answers, those since withdrawn included, in their order. */
  comments: number[];
}

/** By consultation, in the order in which they were written. Two statements at most. */
export async function readChanges(
  tx: Tx,
  consultationIds: readonly string[],
): Promise<Map<string, ConsultationChange[]>> {
  const rows = await tx.planConsultationChange.findMany({
    where: { consultationId: { in: [...consultationIds] } },
    orderBy: [{ at: "asc" }, { id: "asc" }],
    select: {
      ...{ id: true, consultationId: true, text: true },
      comments: { select: { comment: { select: { number: true } } } },
    },
  });
  const changes = new Map<string, ConsultationChange[]>();
  for (const { id, consultationId, text, comments } of rows) {
    const numbers = comments.map(({ comment }) => comment.number!).sort((one, other) => one - other);
    changes.set(consultationId, [...(changes.get(consultationId) ?? []), { id, text, comments: numbers }]);
  }
  return changes;
}
