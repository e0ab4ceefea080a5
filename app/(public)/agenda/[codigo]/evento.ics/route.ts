import { eventDesk } from "#lib/events/event-desk.ts";
import { icsHeaders, writeIcs } from "#lib/events/event-ics.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { answerCacheable } from "#lib/open-data/answer-cacheable.ts";
import { answerRefusal } from "#lib/open-data/answer-refusal.ts";

type IcsProps = { params: Promise<{ codigo: string }> };

/** One event for one's own calendar. */
export async function GET(request: Request, { params }: IcsProps): Promise<Response> {
  const event = await eventDesk.findPublic((await params).codigo);
  if (!event) return answerRefusal(notFound());
  const ics = writeIcs([event], { appUrl: getSettings().appUrl, name: event.title });
  return answerCacheable(request, ics, icsHeaders(event.code));
}
