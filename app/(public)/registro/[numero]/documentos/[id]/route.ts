import { attachmentHeaders } from "#lib/documents/attachment-headers.ts";
import { answerUnlessHeld } from "#lib/open-data/answer-unless-held.ts";
import { readAgreementDocument } from "#lib/registry/public-registry.ts";

type Context = { params: Promise<{ numero: string; id: string }> };

/** A document of a published agreement, to be saved. Whoever already has it is told that it has not changed. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { numero, id } = await params;
  const document = await readAgreementDocument({ number: numero, documentId: id });
  if (!document) return new Response("No encontramos ese documento.", { status: 404 });
  // Kept by caches, but asked about each time: an agreement may cease to be published.
  const headers = { ...attachmentHeaders(document), "Cache-Control": "public, no-cache" };
  return answerUnlessHeld(request, headers, () => document.read());
}
