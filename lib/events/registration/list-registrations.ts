import type { RegistrationState } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { hasPermission } from "#lib/permissions/roles.ts";

export interface RegistrationRow {
  id: string;
  state: RegistrationState;
  turn: number | null;
  /** Empty once erased. */
  name: string;
  email: string | null;
  institution: string;
  answers: string[];
  confirmedAt: Date | null;
  /** How many sessions they came to. */
  came: number;
}

export const REGISTRATION_STATES = {
  IN: "Con lugar",
  WAITING: "En espera",
  LEFT: "Dejó su lugar",
  UNCONFIRMED: "Sin confirmar",
} as const satisfies Record<RegistrationState, string>;

/**
 * Who registered for an event of the person's own office, in the order of their turns; who has not confirmed is nobody
 * yet. Empty for whoever may not see people.
 */
export async function listRegistrations(db: Tx, actor: Actor, eventId: string): Promise<RegistrationRow[]> {
  if (!hasPermission(actor.role, "events.edit") || !isUuid(eventId)) return [];
  const rows = await db.eventRegistration.findMany({
    where: { eventId, event: { officeId: actor.officeId }, state: { not: "UNCONFIRMED" } },
    select: {
      ...{ id: true, state: true, turn: true, name: true, email: true, institution: true },
      ...{ answers: true, confirmedAt: true },
      _count: { select: { attendances: { where: { undoneAt: null } } } },
    },
    orderBy: { turn: "asc" },
  });
  return rows.map(({ _count, ...row }) => ({ ...row, came: _count.attendances }));
}
