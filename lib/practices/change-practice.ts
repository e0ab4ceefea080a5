import { appendEntry } from "#lib/audit/append-entry.ts";
import { traceRefusal } from "#lib/audit/trace-refusal.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { InputJsonValue } from "#lib/generated/prisma/internal/prismaNamespace.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { notFound } from "#lib/kernel/errors.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import type { PracticeAction } from "./practice-actions.ts";

export interface PracticeChange {
  actor: Actor;
  action: PracticeAction;
  permission: "practices.edit" | "practices.publish";
  /** As it came: it may be no id at all. */
  target?: string;
  at: Date;
}

/** What was done, and the facts of it that the trail keeps: ids alone, since a draft is nobody else's. */
export interface Changed<Result> {
  result: Result;
  /** Null when there was nothing to do. */
  detail: Record<string, InputJsonValue> | null;
}

/**
 * Makes a change of a practice or of an evaluation with its row in the trail, in one transaction.
 * @throws DomainError not_found without the permission; what `write` refuses.
 */
export function changePractice<Result>(
  db: PrismaClient,
  { permission, ...attempted }: PracticeChange,
  write: (tx: Tx) => Promise<Changed<Result>>,
): Promise<Result> {
  const { actor, action, at } = attempted;
  return traceRefusal(db, attempted, async () => {
    if (!hasPermission(actor.role, permission)) throw notFound();
    return db.$transaction(async (tx) => {
      const { result, detail } = await write(tx);
      if (detail) {
        await appendEntry(tx, { stream: "practices", at, actor, action, visibility: "ADMIN", detail });
      }
      return result;
    });
  });
}
