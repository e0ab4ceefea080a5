import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { answerUpload } from "#lib/documents/upload/answer-upload.ts";
import { missionFileDesk } from "#lib/missions/files/mission-file-desk.ts";
import { FILE_SLUG, filesHref } from "../../mission-hrefs.ts";

type Context = { params: Promise<{ id: string }> };

/** Takes a document of a tour or a visit. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id } = await params;
  const place = { expected: "annex", slug: FILE_SLUG, page: filesHref(id) } as const;
  return answerUpload(request, place, async (receive) => {
    const actor = await getActingActor();
    return missionFileDesk.attach(actor, id, await receive());
  });
}
