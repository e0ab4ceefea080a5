import { notFound } from "next/navigation";
import { requireActor } from "#lib/auth/require-actor.ts";
import { policyNoticeDesk } from "#lib/policy-notices/policy-notice-desk.ts";

/** A notice that exists for who is asking; a 404 otherwise. */
export async function loadNotice(params: Promise<{ id: string }>) {
  const actor = await requireActor();
  const notice = (await policyNoticeDesk.findWorked(actor, (await params).id)) ?? notFound();
  return { actor, notice };
}
