import { appendEntry } from "#lib/audit/append-entry.ts";
import { traceRefusal } from "#lib/audit/trace-refusal.ts";
import type { TrailAction } from "#lib/audit/trail-action.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { InputJsonValue } from "#lib/generated/prisma/internal/prismaNamespace.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission, type Permission } from "#lib/permissions/roles.ts";

export interface RecordChange {
  actor: Actor;
  action: TrailAction;
  permission: Permission;
  /** As it came: it may be no id at all. */
  target?: string;
  at: Date;
}

/** What was done, and the facts of it that the trail keeps: ids alone, since a draft is nobody else's. */
export interface Done<Result> {
  result: Result;
  /** Null when there was nothing to do. */
  detail: Record<string, InputJsonValue> | null;
}

/**
 * Makes a change of a call, an application or a project with its row in the trail, in one transaction.
 * @throws DomainError not_found without the permission; what `write` refuses.
 */
export function changeRecord<Result>(
  db: PrismaClient,
  { permission, ...attempted }: RecordChange,
  write: (tx: Tx) => Promise<Done<Result>>,
): Promise<Result> {
  const { actor, action, at } = attempted;
  return traceRefusal(db, attempted, async () => {
    if (!hasPermission(actor.role, permission)) throw notFound();
    return db.$transaction(async (tx) => {
      const { result, detail } = await write(tx);
      if (detail) {
        await appendEntry(tx, { stream: "cooperation", at, actor, action, visibility: "ADMIN", detail });
      }
      return result;
    });
  });
}
