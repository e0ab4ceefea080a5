import type { Prisma } from "#lib/generated/prisma/client.ts";
import type { CohostState } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { EVENT_PARTS, PUBLIC } from "../event-parts.ts";
import type { EventView } from "../event-view.ts";
import { seesEvents } from "../read-event.ts";

/** Organisations that convene events. */
export const INVITABLE = {
  kind: { in: ["STATE", "MUNICIPAL", "DGCP"] },
  disabledAt: null,
} satisfies Prisma.OfficeWhereInput;

/** An invitation as both offices read it. */
export interface CohostView {
  id: string;
  state: CohostState;
  message: string;
  door: boolean;
  invitedAt: Date;
  answer: string;
  answeredAt: Date | null;
  withdrawnAt: Date | null;
  reason: string;
  office: { id: string; name: string };
}

export interface InvitationView extends CohostView {
  event: EventView;
}

const PARTS = {
  ...{ id: true, state: true, message: true, door: true, invitedAt: true, answer: true, answeredAt: true },
  ...{ withdrawnAt: true, reason: true, office: { select: { id: true, name: true } } },
} as const satisfies Prisma.EventCohostSelect;

/** Everyone who was ever asked to convene an event of the person's own office, the last first. */
export async function listCohosts(db: Tx, actor: Actor, eventId: string): Promise<CohostView[]> {
  if (!seesEvents(actor) || !isUuid(eventId)) return [];
  return db.eventCohost.findMany({
    where: { eventId, event: { officeId: actor.officeId } },
    select: PARTS,
    orderBy: [{ invitedAt: "desc" }, { id: "desc" }],
  });
}

/** Offices in force that may be asked to convene an event of the person's own, by name. */
export const listInvitable = (db: Tx, actor: Actor): Promise<{ id: string; name: string }[]> =>
  db.office.findMany({
    where: { ...INVITABLE, id: { not: actor.officeId } },
    select: { id: true, name: true },
    orderBy: { name: "asc" },
  });

/** What the office of a person was asked: of what it no longer convenes, only what anyone may read. */
const askedOf = ({ officeId }: Actor): Prisma.EventCohostWhereInput => ({
  officeId,
  OR: [{ state: { in: ["INVITED", "ACCEPTED"] } }, { event: PUBLIC }],
});

/** An invitation that the person's office was sent, with its event; null as if it did not exist. */
export async function findInvitation(db: Tx, actor: Actor, id: string): Promise<InvitationView | null> {
  if (!seesEvents(actor) || !isUuid(id)) return null;
  return db.eventCohost.findFirst({
    where: { AND: [{ id }, askedOf(actor)] },
    select: { ...PARTS, event: { include: EVENT_PARTS } },
  });
}

/** The events of others that the person's office convenes or is asked to: those to answer first, then by their day. */
export async function listInvitations(db: Tx, actor: Actor): Promise<InvitationView[]> {
  if (!seesEvents(actor)) return [];
  return db.eventCohost.findMany({
    where: { officeId: actor.officeId, state: { in: ["INVITED", "ACCEPTED"] } },
    select: { ...PARTS, event: { include: EVENT_PARTS } },
    orderBy: [{ state: "asc" }, { event: { startsAt: { sort: "desc", nulls: "first" } } }],
  });
}
