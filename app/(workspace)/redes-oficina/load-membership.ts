import { notFound } from "next/navigation";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { networkDesk } from "#lib/networks/network-desk.ts";

/** A membership of the office of who is asking; a 404 when it is another's, or there is none. */
export async function loadMembership(params: Promise<{ id: string }>) {
  const actor = await requirePermission("partners.read");
  const membership = (await networkDesk.findOwn(actor, (await params).id)) ?? notFound();
  return { actor, membership };
}
