import { attachmentHeaders } from "#lib/documents/attachment-headers.ts";
import { drawCertificate } from "#lib/events/certificates/certificate-paper.ts";
import { eventDesk } from "#lib/events/event-desk.ts";

type Context = { params: Promise<{ token: string; codigo: string }> };

/** Somebody's own constancia, by the link that only they were sent. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { token, codigo } = await params;
  const found = await eventDesk.findPassCertificate({ token, code: codigo });
  if (!found) return new Response("Ese enlace ya no sirve, o la constancia se revocó.", { status: 404 });
  const { bytes, ...file } = await drawCertificate(found);
  return new Response(new Uint8Array(bytes), { headers: attachmentHeaders(file) });
}
