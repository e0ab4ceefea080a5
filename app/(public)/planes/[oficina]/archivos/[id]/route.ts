import { attachmentHeaders } from "#lib/documents/attachment-headers.ts";
import { answerUnlessHeld } from "#lib/open-data/answer-unless-held.ts";
import { planFileDesk } from "#lib/plans/files/plan-file-desk.ts";

type Context = { params: Promise<{ oficina: string; id: string }> };

/** A file that an adopted version carries, to be saved. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { oficina, id } = await params;
  const file = await planFileDesk.openPublic(oficina, id);
  if (!file) return new Response("No encontramos ese archivo.", { status: 404 });
  const headers = { ...attachmentHeaders(file), "Cache-Control": "public, no-cache" };
  return answerUnlessHeld(request, headers, () => file.read());
}
