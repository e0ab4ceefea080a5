import { appendEntry, type Author } from "#lib/audit/append-entry.ts";
import type { InputJsonValue } from "#lib/generated/prisma/internal/prismaNamespace.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { AccessAction } from "./account-actions.ts";
import type { RequestOrigin } from "./session-subject.ts";

/** Whoever typed an address that has no account is nobody: what they typed may be somebody's, or a password. */
export const UNKNOWN: Author = { id: null, name: "Cuenta desconocida", role: null, officeName: null };

/** Adds what happened at the door to the trail. */
export async function recordAccess(
  db: Tx,
  { id, name, role, officeName }: Author,
  action: AccessAction,
  { address }: RequestOrigin,
  detail: Record<string, InputJsonValue> = {},
): Promise<void> {
  await appendEntry(db, {
    stream: "access",
    at: new Date(),
    actor: { id, name, role, officeName },
    action,
    visibility: "ADMIN",
    detail: { address, ...detail },
  });
}
