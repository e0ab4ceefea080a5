import { appendEntry } from "#lib/audit/append-entry.ts";
import { traceRefusal } from "#lib/audit/trace-refusal.ts";
import type { InputJsonValue } from "#lib/generated/prisma/internal/prismaNamespace.ts";
import { getDatabase, type Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import type { CatalogueAction } from "./catalogue-actions.ts";

/**
 * Makes a change of a catalogue with its row in the trail, in one transaction. Only the administrator.
 * @param write does the change and says what the trail keeps of it
 * @throws DomainError not_found without the permission; what `write` refuses.
 */
export async function changeCatalogue(
  actor: Actor,
  action: CatalogueAction,
  write: (tx: Tx) => Promise<Record<string, InputJsonValue>>,
): Promise<void> {
  const db = getDatabase();
  const at = new Date();
  await traceRefusal(db, { actor, action, at }, async () => {
    if (!hasPermission(actor.role, "portal.manage")) throw notFound();
    await db.$transaction(async (tx) => {
      const detail = await write(tx);
      await appendEntry(tx, { stream: "catalogues", at, actor, action, visibility: "ADMIN", detail });
    });
  });
}
