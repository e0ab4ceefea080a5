import { getActor } from "#lib/auth/get-actor.ts";
import { signInHref } from "#lib/auth/return-path.ts";
import { bulletinDesk } from "#lib/bulletin/bulletin-desk.ts";
import { bulletinHref } from "../../../bulletin-hrefs.ts";

type Context = { params: Promise<{ id: string }> };

/** The very HTML of an edition's mail: every word of it escaped, without styles nor script. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await getActor();
  if (!actor) return new Response(null, { status: 303, headers: { Location: signInHref(bulletinHref) } });
  const mail = await bulletinDesk.previewMail(actor, (await params).id);
  if (!mail) return new Response("No encontramos esa edición o no está a su alcance.", { status: 404 });
  return new Response(mail.html, { headers: { "Content-Type": "text/html; charset=utf-8" } });
}
