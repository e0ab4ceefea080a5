import { notFound } from "next/navigation";
import { requireActor } from "#lib/auth/require-actor.ts";
import { projectDesk } from "#lib/projects/project-desk.ts";

/** A project of the office of who is asking; a 404 when it is another's, or there is none. */
export async function loadProject(params: Promise<{ id: string }>) {
  const actor = await requireActor();
  const project = (await projectDesk.findOwn(actor, (await params).id)) ?? notFound();
  return { actor, project };
}
