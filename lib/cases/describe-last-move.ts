import { caseStream } from "#lib/audit/append-entry.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import type { Tx } from "#lib/kernel/db.ts";

/** For whoever arrives late: what happened to the case meanwhile, who did it and when. */
export async function describeLastMove(db: Tx, caseId: string): Promise<string> {
  const last = await db.auditEntry.findFirst({
    where: { stream: caseStream(caseId) },
    orderBy: { seq: "desc" },
    select: { actorName: true, at: true },
  });
  const who = last ? ` ${last.actorName} lo movió el ${formatDateTime(last.at)}.` : "";
  return `El expediente cambió mientras usted lo veía.${who} Revise cómo quedó antes de continuar.`;
}
