import { notFound } from "next/navigation";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { eventDesk } from "#lib/events/event-desk.ts";
import { registrationsFile } from "#lib/events/registration/registrations-file.ts";
import { answerTableFile } from "#lib/open-data/table-file.ts";

/** The people of an event of one's own: CSV, or Excel with `formato=xlsx`. */
export async function GET(
  request: Request,
  { params }: { params: Promise<{ id: string }> },
): Promise<Response> {
  const actor = await requirePermission("events.edit");
  const event = (await eventDesk.findOwn(actor, (await params).id)) ?? notFound();
  const rows = await eventDesk.listRegistrations(actor, event.id);
  const format = new URL(request.url).searchParams.get("formato") === "xlsx" ? "xlsx" : "csv";
  return answerTableFile(request, format, registrationsFile(event.questions, rows));
}
