import { getActor } from "#lib/auth/get-actor.ts";
import { pictureDesk } from "#lib/bulletin/pictures/picture-desk.ts";
import { attachmentHeaders } from "#lib/documents/attachment-headers.ts";

type Context = { params: Promise<{ id: string }> };

/** The picture of what is being written, for who works on it. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await getActor();
  const file = actor && (await pictureDesk.openWorked(actor, (await params).id));
  if (!file) return new Response("No encontramos esa imagen o no está a su alcance.", { status: 404 });
  return new Response(file.read(), {
    headers: { ...attachmentHeaders(file), "Cache-Control": "private, no-store" },
  });
}
