import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission, sideOf } from "#lib/permissions/roles.ts";
import { atTheDoor } from "./cohosts/at-the-door.ts";
import { readCode } from "./event-address.ts";
import { EVENT_PARTS, PUBLIC } from "./event-parts.ts";
import type { EventView, PublicEvent } from "./event-view.ts";

/** Whether a person's organisation convenes events and they may see its drafts. */
export const seesEvents = ({ role }: Actor): boolean =>
  sideOf(role) === "OFFICE" || hasPermission(role, "events.edit");

/** An event of the person's own office, or null as if it did not exist. */
export async function findOwnEvent(db: Tx, actor: Actor, id: string): Promise<EventView | null> {
  if (!seesEvents(actor) || !isUuid(id)) return null;
  return db.event.findFirst({ where: { id, officeId: actor.officeId }, include: EVENT_PARTS });
}

/** An event whose roll the person's office takes, with the invitation that lets it when it is another's; null as if it did not exist. */
export async function findDoorEvent(
  db: Tx,
  actor: Actor,
  id: string,
): Promise<{ event: EventView; invitationId: string | null } | null> {
  if (!hasPermission(actor.role, "events.edit") || !isUuid(id)) return null;
  const event = await db.event.findFirst({
    where: { AND: [{ id }, atTheDoor(actor)] },
    include: EVENT_PARTS,
  });
  if (!event) return null;
  const invitation = await db.eventCohost.findFirst({
    where: { eventId: id, officeId: actor.officeId, state: "ACCEPTED" },
    select: { id: true },
  });
  return { event, invitationId: invitation?.id ?? null };
}

/** The events of the person's own office, the latest to begin first; drafts without a day before all. */
export async function listOwnEvents(db: Tx, actor: Actor): Promise<EventView[]> {
  if (!seesEvents(actor)) return [];
  return db.event.findMany({
    where: { officeId: actor.officeId },
    include: EVENT_PARTS,
    orderBy: [{ startsAt: { sort: "desc", nulls: "first" } }, { createdAt: "desc" }],
  });
}

/** What anyone may read of an event, by its code. */
export async function findPublicEvent(db: Tx, typed: string): Promise<PublicEvent | null> {
  const code = readCode(typed);
  if (code === null) return null;
  return (await db.event.findFirst({
    where: { code, ...PUBLIC },
    include: EVENT_PARTS,
  })) as PublicEvent | null;
}

/** Areas of the catalogue that an event may have: those in use, and those it already had. */
export const listAreas = (db: Tx, had: readonly string[]) =>
  db.area.findMany({
    where: { OR: [{ retiredAt: null }, { key: { in: [...had] } }] },
    select: { key: true, name: true },
    orderBy: { position: "asc" },
  });
