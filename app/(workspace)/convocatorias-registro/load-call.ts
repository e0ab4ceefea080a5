import { notFound } from "next/navigation";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { callDesk } from "#lib/calls/call-desk.ts";

/** A call that who is asking works on; a 404 when it is another's, or there is none. */
export async function loadCall(params: Promise<{ id: string }>) {
  const actor = await requirePermission("calls.write");
  const call = (await callDesk.findWorked(actor, (await params).id)) ?? notFound();
  return { actor, call };
}
