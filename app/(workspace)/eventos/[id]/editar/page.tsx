import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { countriesAbroad } from "#lib/catalogues/country-options.ts";
import { eventDesk } from "#lib/events/event-desk.ts";
import { ZONES } from "#lib/events/time-zones.ts";
import { MOST_SESSIONS } from "#lib/events/session-input.ts";
import { EventForm } from "../../_components/event-form.tsx";
import { eventHref } from "../../event-hrefs.ts";
import { loadEvent } from "../../load-event.ts";
import { formOf } from "../../typed-event.ts";

export const metadata: Metadata = { title: "Editar el evento" };

export default async function EditEventPage({ params }: { params: Promise<{ id: string }> }) {
  const { event } = await loadEvent(params, "events.edit");
  const { id, title, revision, state, sessions, seriesId } = event;
  return (
    <PageBody
      breadcrumbs={[
        { label: "Eventos de la oficina", href: "/eventos" },
        { label: title, href: eventHref(id) },
        { label: "Editar" },
      ]}
    >
      <PageHeader overline="Editar" title={title} />
      <EventForm
        zones={ZONES}
        countries={countriesAbroad()}
        {...{ id, revision, published: state !== "DRAFT", series: seriesId !== null }}
        rows={Math.min(sessions.length + 2, MOST_SESSIONS)}
        initial={formOf(event)}
        areas={await eventDesk.listAreas(event.areas.map(({ area }) => area.key))}
      />
    </PageBody>
  );
}
