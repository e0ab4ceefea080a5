import { type Changed, recordedChange } from "#lib/audit/recorded-change.ts";
import type { Event, PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError, notFound } from "#lib/kernel/errors.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { assertPermission } from "#lib/permissions/assert-permission.ts";
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

/**
 * Makes a change of an event with its row in the trail, which keeps no name nor address of those who register.
 * @throws DomainError not_found without the permission; what `write` refuses.
 */
export const changeEvent = <Result>(
  db: PrismaClient,
  { permission, ...attempted }: EventWork,
  write: (tx: Tx) => Promise<Changed<Result>>,
): Promise<Result> => {
  const assertMay = () => assertPermission(attempted.actor, permission);
  return recordedChange(db, { ...attempted, stream: "events", assertMay }, write);
};

/**
 * An event of the person's office, held until the transaction ends: registrations wait for it.
 * @throws DomainError not_found; forbidden for who may not change what is published; conflict once it was cancelled
 */
export async function lockOwnEvent(tx: Tx, actor: Actor, id: string): Promise<Event> {
  const event = await holdOwnEvent(tx, actor, id);
  if (event.state === "PUBLISHED" && !hasPermission(actor.role, "events.publish")) {
    throw new DomainError("forbidden", "El evento está publicado: sus datos los cambia quien es titular.");
  }
  return event;
}

/** The same for what nobody reads by being written: whoever prepares events may. @throws DomainError not_found, conflict */
export async function holdOwnEvent(tx: Tx, actor: Actor, id: string): Promise<Event> {
  if (!isUuid(id)) throw notFound();
  await tx.$queryRaw`SELECT 1 FROM events WHERE id = ${id}::uuid FOR UPDATE`;
  const event = await tx.event.findFirst({ where: { id, officeId: actor.officeId } });
  if (!event) throw notFound();
  if (event.state === "CANCELLED") {
    throw new DomainError("conflict", "El evento está cancelado y ya no cambia.");
  }
  return event;
}
