import { readAgendaQuery } from "#lib/events/agenda-query.ts";
import { eventDesk } from "#lib/events/event-desk.ts";
import { icsHeaders, writeIcs } from "#lib/events/event-ics.ts";
import { getSettings } from "#lib/kernel/env.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { answerCacheable } from "#lib/open-data/answer-cacheable.ts";
import { answerRefusal } from "#lib/open-data/answer-refusal.ts";

/** `GET /agenda.ics?estado=14`: the agenda, with the filters of its page, for a calendar program to follow. */
export async function GET(request: Request): Promise<Response> {
  const { filters, ignored } = readAgendaQuery(Object.fromEntries(new URL(request.url).searchParams));
  if (ignored.length > 0) return answerRefusal(new DomainError("invalid", ignored.join(" ")));
  const events = await eventDesk.listFeed(filters);
  const ics = writeIcs(events, {
    appUrl: getSettings().appUrl,
    name: "Agenda de acción internacional",
  });
  return answerCacheable(request, ics, icsHeaders("agenda"));
}
