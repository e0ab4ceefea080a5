import { eventDesk } from "#lib/events/event-desk.ts";
import { icsHeaders, writeIcs } from "#lib/events/event-ics.ts";
import { searchDesk } from "#lib/events/searches/search-desk.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { notFound } from "#lib/kernel/errors.ts";
import { answerCacheable } from "#lib/open-data/answer-cacheable.ts";
import { answerRefusal } from "#lib/open-data/answer-refusal.ts";

type Context = { params: Promise<{ archivo: string }> };

/** `GET /a/7K3M9QWP.ics`: a search of the agenda, for a calendar program to follow. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const code = /^(\w+)\.ics$/.exec((await params).archivo)?.[1];
  const search = code ? await searchDesk.find(code) : null;
  if (!search) return answerRefusal(notFound());
  const events = await eventDesk.listFeed(search.filters);
  const name = `Agenda: ${await searchDesk.say(search.filters)}`;
  const ics = writeIcs(events, { appUrl: getSettings().appUrl, name });
  return answerCacheable(request, ics, icsHeaders(`agenda-${search.code}`));
}
