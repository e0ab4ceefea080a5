import { getActingActor } from "#lib/auth/get-acting-actor.ts";
import { eventDesk } from "#lib/events/event-desk.ts";
import { DomainError, ERROR_STATUS } from "#lib/kernel/errors.ts";

type Context = { params: Promise<{ id: string }> };

/** Takes in the marks that a telephone at the door kept: `{marks}`. Answers with what became of each, in their order. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  try {
    const actor = await getActingActor();
    const sent: unknown = await request.json().catch(() => null);
    const marks = typeof sent === "object" && sent !== null && "marks" in sent ? sent.marks : null;
    return Response.json({ results: await eventDesk.recordMarks(actor, (await params).id, marks) });
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return Response.json({ error: error.message }, { status: ERROR_STATUS[error.code] });
  }
}
