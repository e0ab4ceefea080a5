import { getActor } from "#lib/auth/get-actor.ts";
import { signInHref } from "#lib/auth/return-path.ts";
import { attachmentHeaders } from "#lib/documents/attachment-headers.ts";
import { planFileDesk } from "#lib/plans/files/plan-file-desk.ts";
import { PLAN_HREF } from "../../plan-address.ts";

type Context = { params: Promise<{ id: string }> };

/** A file of the plan of one's office, to be saved, whether or not any version carries it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await getActor();
  if (!actor) return new Response(null, { status: 303, headers: { Location: signInHref(PLAN_HREF) } });
  const file = await planFileDesk.openOwn(actor, (await params).id);
  if (!file) return new Response("No encontramos ese archivo o no está a su alcance.", { status: 404 });
  return new Response(file.read(), {
    headers: { ...attachmentHeaders(file), "Cache-Control": "private, no-store" },
  });
}
