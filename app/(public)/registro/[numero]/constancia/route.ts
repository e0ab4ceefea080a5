import { openCertificate } from "#lib/certificates/open-certificate.ts";
import { attachmentHeaders } from "#lib/documents/attachment-headers.ts";
import { answerUnlessHeld } from "#lib/open-data/answer-unless-held.ts";

type Context = { params: Promise<{ numero: string }> };

/** The certificate of a published agreement, to be saved. Whoever already has it is told that it has not changed. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const certificate = await openCertificate((await params).numero);
  if (!certificate) return new Response("No hay un acuerdo publicado con ese número.", { status: 404 });
  const headers = { ...attachmentHeaders(certificate), "Cache-Control": "public, no-cache" };
  return answerUnlessHeld(request, headers, () => new Uint8Array(certificate.bytes));
}
