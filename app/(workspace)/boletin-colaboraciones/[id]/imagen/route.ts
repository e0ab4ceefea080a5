import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { pictureDesk } from "#lib/bulletin/pictures/picture-desk.ts";
import { answerUpload } from "#lib/documents/upload/answer-upload.ts";
import { contributionHref, PICTURE_SLUG } from "../../contribution-hrefs.ts";

type Context = { params: Promise<{ id: string }> };

/** Takes the picture of what an office is writing. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const page = contributionHref(encodeURIComponent(id));
  return answerUpload(request, { expected: "picture", slug: PICTURE_SLUG, page }, async (receive) => {
    const actor = await getActingActor();
    return pictureDesk.attach(actor, { contributionId: id }, await receive());
  });
}
