import { notFound } from "next/navigation";
import { requireActor } from "#lib/auth/require-actor.ts";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { practiceDesk } from "#lib/practices/practice-desk.ts";
import type { Permission } from "#lib/permissions/roles.ts";

/** A practice of who is asking; a 404 when it is another's, or there is none. */
export async function loadPractice(params: Promise<{ id: string }>, permission?: Permission) {
  const actor = permission ? await requirePermission(permission) : await requireActor();
  const found = (await practiceDesk.findOwn(actor, (await params).id)) ?? notFound();
  return { actor, ...found };
}

/** An evaluation that exists for who is asking, or a 404. */
export async function loadEvaluation(params: Promise<{ id: string }>, permission?: Permission) {
  const actor = permission ? await requirePermission(permission) : await requireActor();
  const found = (await practiceDesk.findEvaluation(actor, (await params).id)) ?? notFound();
  return { actor, ...found };
}
