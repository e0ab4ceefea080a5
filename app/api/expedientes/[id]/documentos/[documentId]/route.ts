import { getActor } from "#lib/auth/get-actor.ts";
import { signInHref } from "#lib/auth/return-path.ts";
import { requestDesk } from "#lib/cases/request/request-desk.ts";
import { attachmentHeaders } from "#lib/documents/attachment-headers.ts";

type Context = { params: Promise<{ id: string; documentId: string }> };

/**
 * A document of a case, to be saved. The permission is asked of the database at every request: a copied address gives
 * nothing to whoever may not read it, and what is not theirs is answered as what does not exist.
 */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { id, documentId } = await params;
  const actor = await getActor();
  if (!actor) {
    const door = signInHref(`/expedientes/${encodeURIComponent(id)}`);
    return new Response(null, { status: 303, headers: { Location: door } });
  }
  const document = await requestDesk.openDocument(actor, { caseId: id, documentId });
  if (!document) return new Response("No encontramos ese documento o no está a su alcance.", { status: 404 });
  const headers = { ...attachmentHeaders(document), "Cache-Control": "private, no-store" };
  return new Response(document.read(), { headers });
}
