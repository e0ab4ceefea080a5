import { appendEntry, type Author } from "#lib/audit/append-entry.ts";
import type { InputJsonValue } from "#lib/generated/prisma/internal/prismaNamespace.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { AccountAction } from "./account-actions.ts";

/** Adds a change of an account to the trail, in the transaction that makes it. `detail` never holds a secret. */
export async function recordAccountChange(
  tx: Tx,
  { id, name, role, officeName }: Author,
  action: AccountAction,
  detail: Record<string, InputJsonValue>,
): Promise<void> {
  await appendEntry(tx, {
    stream: "accounts",
    at: new Date(),
    actor: { id, name, role, officeName },
    action,
    visibility: "ADMIN",
    detail,
  });
}
