import { appendEntry } from "#lib/audit/append-entry.ts";
import type { InputJsonValue } from "#lib/generated/prisma/internal/prismaNamespace.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import type { OfficeAction } from "./office-actions.ts";

/** Adds a change of an organisation to the trail of accounts, in the transaction that makes it. */
export async function recordOfficeChange(
  tx: Tx,
  actor: Actor,
  action: OfficeAction,
  detail: Record<string, InputJsonValue>,
): Promise<void> {
  await appendEntry(tx, {
    stream: "accounts",
    at: new Date(),
    actor,
    action,
    visibility: "ADMIN",
    detail,
  });
}
