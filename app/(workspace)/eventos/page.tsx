import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { EventTags } from "#components/events/event-tags.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireActor } from "#lib/auth/require-actor.ts";
import { cohostDesk } from "#lib/events/cohosts/cohost-desk.ts";
import { eventDesk } from "#lib/events/event-desk.ts";
import { seesEvents } from "#lib/events/read-event.ts";
import { sayTime, sayZone } from "#lib/events/say-session.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { JoinedEvents } from "./_components/joined-events.tsx";
import { eventHref, readDone } from "./event-hrefs.ts";

export const metadata: Metadata = { title: "Eventos de la oficina" };

/** What the person's office convenes, drafts first. */
export default async function EventsPage({ searchParams }: { searchParams: Promise<{ hecho?: string }> }) {
  const actor = await requireActor();
  if (!seesEvents(actor)) notFound();
  const events = await eventDesk.listOwn(actor);
  const invitations = await cohostDesk.listInvitations(actor);
  const done = readDone((await searchParams).hecho);
  const create = hasPermission(actor.role, "events.edit") ? (
    <LinkButton href="/eventos/nuevo">Nuevo evento</LinkButton>
  ) : null;
  return (
    <PageBody>
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        title="Eventos de la oficina"
        lead="Foros, capacitaciones, giras y visitas que su oficina convoca. Un borrador solo lo ve su oficina."
        actions={
          <>
            <LinkButton href="/eventos/capacitacion" variant="secondary">
              Capacitación
            </LinkButton>
            <LinkButton href="/agenda" variant="secondary">
              Ver la agenda pública
            </LinkButton>
            {create}
          </>
        }
      />
      <JoinedEvents invitations={invitations} />
      {events.length === 0 ? (
        <EmptyState title="Todavía no hay eventos" action={create}>
          Al publicarlo aparecerá en la agenda, donde cualquiera puede verlo e inscribirse.
        </EmptyState>
      ) : (
        <ul className="divide-y divide-linea rounded-panel border border-linea bg-white px-5">
          {events.map((event) => {
            const [first] = event.sessions;
            return (
              <li key={event.id} className="space-y-1 py-4">
                <h2 className="text-lg">
                  <TextLink href={eventHref(event.id)}>{event.title}</TextLink>
                </h2>
                <p className="text-sm text-tinta-suave">
                  {first
                    ? `${sayTime(first, first.timeZone)} (${sayZone(first.timeZone)})`
                    : "Todavía sin fecha"}
                  {event.takesRegistration ? ` · ${event.taken} con lugar` : ""}
                </p>
                <EventTags event={event} />
              </li>
            );
          })}
        </ul>
      )}
    </PageBody>
  );
}
