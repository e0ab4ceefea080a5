import { appendEntry, type Author } from "#lib/audit/append-entry.ts";
import type { InputJsonValue } from "#lib/generated/prisma/internal/prismaNamespace.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { PACK_STREAM, type PackAction } from "../pack-actions.ts";

/** Adds what was done with a pack to the trail, in the transaction that does it. */
export async function recordPackAction(
  tx: Tx,
  actor: Author,
  action: PackAction,
  detail: Record<string, InputJsonValue>,
): Promise<void> {
  await appendEntry(tx, { stream: PACK_STREAM, at: new Date(), actor, action, visibility: "ADMIN", detail });
}
