import { attachmentHeaders } from "#lib/documents/attachment-headers.ts";
import { drawRecord } from "#lib/events/training/record-paper.ts";
import { trainingDesk } from "#lib/events/training/training-desk.ts";

type Context = { params: Promise<{ token: string }> };

/** What somebody learned, on paper, by the link that only they were sent. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const record = await trainingDesk.find((await params).token);
  if (!record) return new Response("Ese enlace ya no sirve.", { status: 404 });
  const { bytes, ...file } = await drawRecord(record);
  const headers = { ...attachmentHeaders(file), "Cache-Control": "private, no-store" };
  return new Response(new Uint8Array(bytes), { headers });
}
