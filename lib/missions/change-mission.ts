import { appendEntry } from "#lib/audit/append-entry.ts";
import { traceRefusal } from "#lib/audit/trace-refusal.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { InputJsonValue } from "#lib/generated/prisma/internal/prismaNamespace.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertMay, type MissionPermission } from "./assert-may.ts";
import type { MissionAction } from "./mission-actions.ts";

export interface MissionChange {
  actor: Actor;
  action: MissionAction;
  permission: MissionPermission;
  /** As it came: it may be no id at all. */
  target?: string;
  at: Date;
}

/** What was done, and the facts of it that the trail keeps: ids and numbers alone, since a tour is nobody else's. */
export interface Changed<Result> {
  result: Result;
  /** Null when there was nothing to do. */
  detail: Record<string, InputJsonValue> | null;
}

/**
 * Makes a change of a tour or a visit with its row in the trail, in one transaction.
 * @throws DomainError not_found or forbidden without the permission; what `write` refuses
 */
export function changeMission<Result>(
  db: PrismaClient,
  { permission, ...attempted }: MissionChange,
  write: (tx: Tx) => Promise<Changed<Result>>,
): Promise<Result> {
  const { actor, action, at } = attempted;
  return traceRefusal(db, attempted, async () => {
    assertMay(actor, permission);
    return db.$transaction(async (tx) => {
      const { result, detail } = await write(tx);
      if (detail)
        await appendEntry(tx, { stream: "missions", at, actor, action, visibility: "ADMIN", detail });
      return result;
    });
  });
}
