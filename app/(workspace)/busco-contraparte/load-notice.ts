import { notFound } from "next/navigation";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { noticeDesk } from "#lib/partner-notices/notice-desk.ts";

/** A notice of the office of who is asking; a 404 when it is another's, or there is none. */
export async function loadNotice(params: Promise<{ id: string }>) {
  const actor = await requirePermission("partners.read");
  const notice = (await noticeDesk.findOwn(actor, (await params).id)) ?? notFound();
  return { actor, notice };
}
