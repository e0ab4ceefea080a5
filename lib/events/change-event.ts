import { appendEntry } from "#lib/audit/append-entry.ts";
import { traceRefusal } from "#lib/audit/trace-refusal.ts";
import type { Event, PrismaClient } from "#lib/generated/prisma/client.ts";
import type { InputJsonValue } from "#lib/generated/prisma/internal/prismaNamespace.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import type { EventAction } from "./event-actions.ts";

export interface EventWork {
  actor: Actor;
  action: EventAction;
  permission: "events.edit" | "events.publish";
  /** As it came: it may be no id at all. */
  target?: string;
  at: Date;
}

/** What was done, and the facts of it that the trail keeps: never a person's name nor address. */
export interface Changed<Result> {
  result: Result;
  /** Null when there was nothing to do. */
  detail: Record<string, InputJsonValue> | null;
  reason?: string;
}

/**
 * Makes a change of an event with its row in the trail, in one transaction.
 * @throws DomainError not_found without the permission; what `write` refuses.
 */
export function changeEvent<Result>(
  db: PrismaClient,
  { permission, ...attempted }: EventWork,
  write: (tx: Tx) => Promise<Changed<Result>>,
): Promise<Result> {
  const { actor, action, at } = attempted;
  return traceRefusal(db, attempted, async () => {
    if (!hasPermission(actor.role, permission)) throw notFound();
    return db.$transaction(async (tx) => {
      const { result, detail, reason } = await write(tx);
      if (detail) {
        const entry = { stream: "events", at, actor, action, visibility: "ADMIN", detail } as const;
        await appendEntry(tx, { ...entry, ...(reason ? { reason } : {}) });
      }
      return result;
    });
  });
}

/**
 * An event of the person's office, held until the transaction ends: registrations wait for it.
 * @throws DomainError not_found; forbidden for who may not change what is published; conflict once it was cancelled
 */
export async function lockOwnEvent(tx: Tx, actor: Actor, id: string): Promise<Event> {
  if (!isUuid(id)) throw notFound();
  await tx.$queryRaw`SELECT 1 FROM events WHERE id = ${id}::uuid FOR UPDATE`;
  const event = await tx.event.findFirst({ where: { id, officeId: actor.officeId } });
  if (!event) throw notFound();
  if (event.state === "CANCELLED") {
    throw new DomainError("conflict", "El evento está cancelado y ya no cambia.");
  }
  if (event.state === "PUBLISHED" && !hasPermission(actor.role, "events.publish")) {
    throw new DomainError("forbidden", "El evento está publicado: sus datos los cambia quien es titular.");
  }
  return event;
}
