import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { answerUpload } from "#lib/documents/upload/answer-upload.ts";
import { aftermathDesk } from "#lib/events/aftermath/aftermath-desk.ts";
import { MATERIAL_SLUG, outcomeHref } from "../../event-hrefs.ts";

type Context = { params: Promise<{ id: string }> };

/** Takes a material of an event. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const place = { expected: "annex", slug: MATERIAL_SLUG, page: outcomeHref(id) } as const;
  return answerUpload(request, place, async (receive) => {
    const actor = await getActingActor();
    return aftermathDesk.attach(actor, id, await receive());
  });
}
