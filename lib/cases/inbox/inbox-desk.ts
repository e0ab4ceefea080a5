import type { Side } from "#lib/generated/prisma/enums.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { sideOf } from "#lib/permissions/roles.ts";

/** From where somebody looks at the cases. */
export interface InboxDesk {
  side: Side;
  actor: Actor;
}

/** Null for whoever never acts on cases (the administrator): they have no inbox. */
export function findInboxDesk(actor: Actor): InboxDesk | null {
  const side = sideOf(actor.role);
  return side && { side, actor };
}
