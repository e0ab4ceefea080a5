import { attachmentHeaders } from "#lib/documents/attachment-headers.ts";
import { answerUnlessHeld } from "#lib/open-data/answer-unless-held.ts";
import { practiceDesk } from "#lib/practices/practice-desk.ts";

type Context = { params: Promise<{ id: string; archivo: string }> };

/** A file of what was sent of a published practice, to be saved. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { id, archivo } = await params;
  const file = await practiceDesk.openPublicFile(id, archivo);
  if (!file) return new Response("No encontramos ese archivo.", { status: 404 });
  const headers = { ...attachmentHeaders(file), "Cache-Control": "public, no-cache" };
  return answerUnlessHeld(request, headers, () => file.read());
}
