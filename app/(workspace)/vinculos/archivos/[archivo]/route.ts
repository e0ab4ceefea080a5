import { getActor } from "#lib/auth/get-actor.ts";
import { signInHref } from "#lib/auth/return-path.ts";
import { attachmentHeaders } from "#lib/documents/attachment-headers.ts";
import { tieFileDesk } from "#lib/ties/files/tie-file-desk.ts";
import { TIES_HREF } from "../../tie-hrefs.ts";

type Context = { params: Promise<{ archivo: string }> };

/** A file of a tie, to be saved. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await getActor();
  if (!actor) return new Response(null, { status: 303, headers: { Location: signInHref(TIES_HREF) } });
  const file = await tieFileDesk.open(actor, (await params).archivo);
  if (!file) return new Response("No encontramos ese archivo o no está a su alcance.", { status: 404 });
  return new Response(file.read(), {
    headers: { ...attachmentHeaders(file), "Cache-Control": "private, no-store" },
  });
}
