import { notFound } from "next/navigation";
import { requireActor } from "#lib/auth/require-actor.ts";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { eventDesk } from "#lib/events/event-desk.ts";
import type { Permission } from "#lib/permissions/roles.ts";

/** An event of who is asking; a 404 when it is another's, or there is none. */
export async function loadEvent(params: Promise<{ id: string }>, permission?: Permission) {
  const actor = permission ? await requirePermission(permission) : await requireActor();
  const event = (await eventDesk.findOwn(actor, (await params).id)) ?? notFound();
  return { actor, event };
}
