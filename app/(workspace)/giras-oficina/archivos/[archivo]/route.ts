import { getActor } from "#lib/auth/get-actor.ts";
import { signInHref } from "#lib/auth/return-path.ts";
import { attachmentHeaders } from "#lib/documents/attachment-headers.ts";
import { missionFileDesk } from "#lib/missions/files/mission-file-desk.ts";
import { MISSIONS_HREF } from "../../mission-hrefs.ts";

type Context = { params: Promise<{ archivo: string }> };

/** A document of a tour or a visit of one's office, to be saved. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await getActor();
  if (!actor) return new Response(null, { status: 303, headers: { Location: signInHref(MISSIONS_HREF) } });
  const file = await missionFileDesk.open(actor, (await params).archivo);
  if (!file) return new Response("No encontramos ese archivo o no está a su alcance.", { status: 404 });
  return new Response(file.read(), {
    headers: { ...attachmentHeaders(file), "Cache-Control": "private, no-store" },
  });
}
