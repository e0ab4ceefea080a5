import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { atTheDoor } from "../cohosts/at-the-door.ts";

/** Somebody in the list of an event, and the sessions to which they came. */
export interface RollRow {
  id: string;
  /** Empty once erased. */
  name: string;
  /** Null once erased. */
  doorCode: string | null;
  waiting: boolean;
  /** Ids of sessions. */
  came: string[];
  /** All that were given, the last first. */
  certificates: { id: string; code: string; revokedAt: Date | null }[];
}

/**
 * The list of an event whose roll the person takes, by name. Empty for whoever may not see people; an office that only
 * helps at the door sees no constancias, which are whoever's code it is.
 */
export async function readRoll(db: Tx, actor: Actor, eventId: string): Promise<RollRow[]> {
  if (!hasPermission(actor.role, "events.edit") || !isUuid(eventId)) return [];
  const rows = await db.eventRegistration.findMany({
    where: { eventId, event: atTheDoor(actor), state: { in: ["IN", "WAITING"] } },
    select: {
      ...{ id: true, name: true, doorCode: true, state: true },
      attendances: { where: { undoneAt: null }, select: { sessionId: true } },
      certificates: {
        where: { event: { officeId: actor.officeId } },
        select: { id: true, code: true, revokedAt: true },
        orderBy: { issuedAt: "desc" },
      },
    },
  });
  const order = new Intl.Collator("es-MX").compare;
  return rows
    .map(({ id, name, doorCode, state, attendances, certificates }) => ({
      ...{ id, name, doorCode, certificates, waiting: state === "WAITING" },
      came: attendances.map(({ sessionId }) => sessionId),
    }))
    .toSorted((a, b) => order(a.name, b.name) || order(a.id, b.id));
}
