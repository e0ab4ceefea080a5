import { attachmentHeaders } from "#lib/documents/attachment-headers.ts";
import { readAgreementDocument } from "#lib/registry/public-registry.ts";

type Context = { params: Promise<{ numero: string; id: string }> };

/** A document of a published agreement, to be saved. Whoever already has it is told that it has not changed. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { numero, id } = await params;
  const document = await readAgreementDocument({ number: numero, documentId: id });
  if (!document) return new Response("No encontramos ese documento.", { status: 404 });
  const headers = new Headers(attachmentHeaders(document));
  // Kept by caches, but asked about each time: an agreement may cease to be published.
  headers.set("Cache-Control", "public, no-cache");
  const asked = request.headers.get("If-None-Match") ?? "";
  const unchanged = asked.split(",").some((tag) => tag.trim() === headers.get("ETag"));
  if (!unchanged) return new Response(document.read(), { headers });
  for (const name of ["Content-Type", "Content-Length", "Content-Disposition"]) headers.delete(name);
  return new Response(null, { status: 304, headers });
}
