import { getActor } from "#lib/auth/get-actor.ts";
import { signInHref } from "#lib/auth/return-path.ts";
import { attachmentHeaders } from "#lib/documents/attachment-headers.ts";
import { practiceDesk } from "#lib/practices/practice-desk.ts";
import { practicesHref } from "../../practice-hrefs.ts";

type Context = { params: Promise<{ id: string }> };

/** A file of an evaluation, for who may read it, to be saved. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await getActor();
  if (!actor) return new Response(null, { status: 303, headers: { Location: signInHref(practicesHref()) } });
  const file = await practiceDesk.openFile(actor, (await params).id);
  if (!file) return new Response("No encontramos ese archivo o no está a su alcance.", { status: 404 });
  return new Response(file.read(), {
    headers: { ...attachmentHeaders(file), "Cache-Control": "private, no-store" },
  });
}
