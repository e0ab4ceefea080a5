import { callAddress } from "#lib/calls/public/calls-query.ts";
import { eventPath } from "#lib/events/event-address.ts";
import type { CallState, EventState } from "#lib/generated/prisma/enums.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { practiceAddress } from "#lib/practices/gallery-query.ts";

interface Sourced {
  practiceId: string | null;
  callId: string | null;
  eventId: string | null;
  practice: { publishedAt: Date | null } | null;
  call: { code: string | null; state: CallState } | null;
  event: { code: string | null; state: EventState } | null;
}

/** What an article is about, as its form says it. */
export function sourceOf({
  practiceId,
  callId,
  eventId,
}: Pick<Sourced, "practiceId" | "callId" | "eventId">): string {
  if (practiceId) return `practica:${practiceId}`;
  if (callId) return `convocatoria:${callId}`;
  return eventId ? `evento:${eventId}` : "";
}

/** Where what an article is about can be read by anyone; null when it cannot. */
export function articleLink({
  practiceId,
  practice,
  call,
  event,
}: Sourced): { href: string; label: string } | null {
  if (practiceId && practice?.publishedAt)
    return { href: practiceAddress(practiceId), label: "Leer la práctica" };
  if (call?.code) return { href: callAddress(call.code), label: "Ver la convocatoria" };
  if (event?.code && event.state !== "DRAFT") return { href: eventPath(event.code), label: "Ver el evento" };
  return null;
}

export interface SourceOption {
  value: string;
  label: string;
}

const MOST = 100;

/** What an article may be about: practices that anyone reads, calls that are open, events to come. */
export async function listSources(
  db: Tx,
  now: Date,
): Promise<Record<"practices" | "calls" | "events", SourceOption[]>> {
  const [practices, calls, events] = await Promise.all([
    db.practice.findMany({
      where: { publishedAt: { not: null } },
      select: { id: true, name: true, office: { select: { name: true } } },
      orderBy: { publishedAt: "desc" },
      take: MOST,
    }),
    db.call.findMany({
      where: { state: "PUBLISHED", closesAt: { gt: now } },
      select: { id: true, title: true, closesAt: true },
      orderBy: { closesAt: "asc" },
      take: MOST,
    }),
    db.event.findMany({
      where: { state: "PUBLISHED", endsAt: { gt: now } },
      select: { id: true, title: true, startsAt: true },
      orderBy: { startsAt: "asc" },
      take: MOST,
    }),
  ]);
  return {
    practices: practices.map(({ id, name, office }) => ({
      value: `practica:${id}`,
      label: `Práctica: ${name} (${office.name})`,
    })),
    calls: calls.map(({ id, title, closesAt }) => ({
      value: `convocatoria:${id}`,
      label: `Convocatoria: ${title} (cierra el ${formatInstantDate(closesAt)})`,
    })),
    events: events.map(({ id, title, startsAt }) => ({
      value: `evento:${id}`,
      label: `Evento: ${title}${startsAt ? ` (${formatInstantDate(startsAt)})` : ""}`,
    })),
  };
}

/** Whether what a form names is there to be read by anyone; of one that an article has already, that it is there. */
export async function isPublicSource(
  tx: Tx,
  { practiceId, callId, eventId }: Pick<Sourced, "practiceId" | "callId" | "eventId">,
): Promise<boolean> {
  if (practiceId)
    return (await tx.practice.count({ where: { id: practiceId, publishedAt: { not: null } } })) > 0;
  if (callId) return (await tx.call.count({ where: { id: callId, state: "PUBLISHED" } })) > 0;
  if (eventId) return (await tx.event.count({ where: { id: eventId, state: "PUBLISHED" } })) > 0;
  return true;
}
