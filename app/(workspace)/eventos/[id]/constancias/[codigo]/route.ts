import { requirePermission } from "#lib/auth/require-permission.ts";
import { attachmentHeaders } from "#lib/documents/attachment-headers.ts";
import { drawCertificate } from "#lib/events/certificates/certificate-paper.ts";
import { eventDesk } from "#lib/events/event-desk.ts";

type Context = { params: Promise<{ id: string; codigo: string }> };

/** A constancia of an event of one's own office, to be saved. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const actor = await requirePermission("events.edit");
  const { id, codigo } = await params;
  const found = await eventDesk.findOwnCertificate(actor, { eventId: id, code: codigo });
  if (!found) return new Response("No hay una constancia con ese código.", { status: 404 });
  const { bytes, ...file } = await drawCertificate(found);
  return new Response(new Uint8Array(bytes), { headers: attachmentHeaders(file) });
}
