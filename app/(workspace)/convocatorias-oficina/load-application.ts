import { notFound } from "next/navigation";
import { requireActor } from "#lib/auth/require-actor.ts";
import { applicationDesk } from "#lib/calls/application-desk.ts";

/** An application of the office of who is asking; a 404 when it is another's, or there is none. */
export async function loadApplication(params: Promise<{ id: string }>) {
  const actor = await requireActor();
  const application = (await applicationDesk.find(actor, (await params).id)) ?? notFound();
  return { actor, application };
}
