import { openCertificate } from "#lib/certificates/open-certificate.ts";
import { attachmentHeaders } from "#lib/documents/attachment-headers.ts";

type Context = { params: Promise<{ numero: string }> };

/** The certificate of a published agreement, to be saved. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const certificate = await openCertificate((await params).numero);
  if (!certificate) return new Response("No hay un acuerdo publicado con ese número.", { status: 404 });
  const headers = new Headers(attachmentHeaders(certificate));
  headers.set("Cache-Control", "public, no-cache");
  return new Response(new Uint8Array(certificate.bytes), { headers });
}
