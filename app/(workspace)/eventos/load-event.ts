import { notFound } from "next/navigation";
import { requireActor } from "#lib/auth/require-actor.ts";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { eventDesk } from "#lib/events/event-desk.ts";
import { invitationHref } from "#lib/events/cohosts/invitation-href.ts";
import type { Permission } from "#lib/permissions/roles.ts";
import { eventHref } from "./event-hrefs.ts";

/** An event of who is asking; a 404 when it is another's, or there is none. */
export async function loadEvent(params: Promise<{ id: string }>, permission?: Permission) {
  const actor = permission ? await requirePermission(permission) : await requireActor();
  const event = (await eventDesk.findOwn(actor, (await params).id)) ?? notFound();
  return { actor, event };
}

/** An event whose roll who is asking takes: their office's, or one that it convenes with another that lets it. */
export async function loadDoor(params: Promise<{ id: string }>) {
  const actor = await requirePermission("events.edit");
  const { event, invitationId } = (await eventDesk.findForDoor(actor, (await params).id)) ?? notFound();
  return { actor, event, home: invitationId ? invitationHref(invitationId) : eventHref(event.id) };
}
