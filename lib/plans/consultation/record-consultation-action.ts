import { appendEntry, type Author } from "#lib/audit/append-entry.ts";
import type { InputJsonValue } from "#lib/generated/prisma/internal/prismaNamespace.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { CONSULTATION_STREAM, type ConsultationAction } from "./consultation-actions.ts";

/**
 * Adds what was done with a consultation to the trail, in the transaction that does it. Never an address nor the words of
 * a citizen: the trail cannot be erased, and they can.
 */
export async function recordConsultationAction(
  tx: Tx,
  { id, name, role, officeName }: Author,
  action: ConsultationAction,
  detail: Record<string, InputJsonValue>,
  reason?: string,
): Promise<void> {
  const actor = { id, name, role, officeName };
  const entry = { stream: CONSULTATION_STREAM, at: new Date(), actor, action, detail };
  await appendEntry(tx, { ...entry, visibility: "ADMIN", ...(reason ? { reason } : {}) });
}
