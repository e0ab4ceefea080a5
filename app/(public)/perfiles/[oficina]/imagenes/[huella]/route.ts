import { attachmentHeaders } from "#lib/documents/attachment-headers.ts";
import { answerUnlessHeld } from "#lib/open-data/answer-unless-held.ts";
import { openPicture } from "#lib/plans/profiles/open-picture.ts";

type Context = { params: Promise<{ oficina: string; huella: string }> };

/** Seconds; the address says which bytes they are. */
const A_YEAR = 31_536_000;

/** A picture of the published profile, for the pages that show it; opened by itself it is saved. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { oficina, huella } = await params;
  const file = await openPicture(oficina, huella);
  if (!file) return new Response("No encontramos esa imagen.", { status: 404 });
  const headers = { ...attachmentHeaders(file), "Cache-Control": `public, max-age=${A_YEAR}, immutable` };
  return answerUnlessHeld(request, headers, () => file.read());
}
