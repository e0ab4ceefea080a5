import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { answerUpload } from "#lib/documents/upload/answer-upload.ts";
import { practiceDesk } from "#lib/practices/practice-desk.ts";
import { ANSWER_FILE_SLUG, answerFilesHref } from "../../../../../practice-hrefs.ts";

type Context = { params: Promise<{ id: string; pregunta: string }> };

/** Takes a file that proves an answer of an evaluation. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  const { id: evaluationId, pregunta: question } = await params;
  const page = answerFilesHref(encodeURIComponent(evaluationId), question);
  return answerUpload(request, { expected: "annex", slug: ANSWER_FILE_SLUG, page }, async (receive) => {
    const actor = await getActingActor();
    return practiceDesk.attach(actor, { evaluationId, question, ...(await receive()) });
  });
}
