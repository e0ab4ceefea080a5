import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { answerUpload } from "#lib/documents/upload/answer-upload.ts";
import { planFileDesk } from "#lib/plans/files/plan-file-desk.ts";
import { ADOPT_HREF, INSTRUMENT_FILE_SLUG } from "../../plan-address.ts";

/** Takes the document of the instrument with which the plan will be adopted. */
export async function POST(request: Request): Promise<Response> {
  const place = { expected: "act", slug: INSTRUMENT_FILE_SLUG, page: ADOPT_HREF } as const;
  return answerUpload(request, place, async (receive) => {
    const actor = await getActingActor();
    return planFileDesk.attachInstrument(actor, await receive());
  });
}
