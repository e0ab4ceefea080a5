import { readNumber } from "#lib/bulletin/bulletin-address.ts";
import { pictureDesk } from "#lib/bulletin/pictures/picture-desk.ts";
import { attachmentHeaders } from "#lib/documents/attachment-headers.ts";
import { answerUnlessHeld } from "#lib/open-data/answer-unless-held.ts";

type Context = { params: Promise<{ numero: string; huella: string }> };

/** Seconds; the address says which bytes they are. */
const A_YEAR = 31_536_000;

/** A picture of a published edition, for its page and its mail; opened by itself it is saved. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { numero, huella } = await params;
  const number = readNumber(numero);
  const file = number && (await pictureDesk.openPublic(number, huella));
  if (!file) return new Response("No encontramos esa imagen.", { status: 404 });
  const headers = { ...attachmentHeaders(file), "Cache-Control": `public, max-age=${A_YEAR}, immutable` };
  return answerUnlessHeld(request, headers, () => file.read());
}
