import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { answerUpload } from "#lib/documents/upload/answer-upload.ts";
import { decodeSegment } from "#lib/kernel/decode-segment.ts";
import { tieFileDesk } from "#lib/ties/files/tie-file-desk.ts";
import { elementHref, FILE_SLUG, filesHref } from "../../tie-hrefs.ts";

type Context = { params: Promise<{ clave: string }> };

/** Takes a document of a tie or, with `actividad`, the evidence of one of its activities. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const tie = decodeSegment((await params).clave);
  const activityId = new URL(request.url).searchParams.get("actividad");
  const page = activityId === null ? filesHref(tie) : elementHref(tie, "activity", activityId);
  return answerUpload(request, { expected: "annex", slug: FILE_SLUG, page }, async (receive) => {
    const actor = await getActingActor();
    return tieFileDesk.attach(actor, { tie, activityId }, await receive());
  });
}
