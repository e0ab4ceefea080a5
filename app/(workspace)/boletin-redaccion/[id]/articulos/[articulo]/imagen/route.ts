import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { pictureDesk } from "#lib/bulletin/pictures/picture-desk.ts";
import { answerUpload } from "#lib/documents/upload/answer-upload.ts";
import { articleHref, PICTURE_SLUG } from "../../../../bulletin-hrefs.ts";

type Context = { params: Promise<{ id: string; articulo: string }> };

/** Takes the picture of an article in preparation. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id, articulo } = await params;
  const page = articleHref(encodeURIComponent(id), encodeURIComponent(articulo));
  return answerUpload(request, { expected: "picture", slug: PICTURE_SLUG, page }, async (receive) => {
    const actor = await getActingActor();
    return pictureDesk.attach(actor, { articleId: articulo }, await receive());
  });
}
