import { attachmentHeaders } from "#lib/documents/attachment-headers.ts";
import { aftermathDesk } from "#lib/events/aftermath/aftermath-desk.ts";
import { answerUnlessHeld } from "#lib/open-data/answer-unless-held.ts";

type Context = { params: Promise<{ codigo: string; id: string }> };

/** A material of a public event, to be saved. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { codigo, id } = await params;
  const file = await aftermathDesk.openPublic(codigo, id);
  if (!file) return new Response("No encontramos ese archivo.", { status: 404 });
  const headers = { ...attachmentHeaders(file), "Cache-Control": "public, no-cache" };
  return answerUnlessHeld(request, headers, () => file.read());
}
