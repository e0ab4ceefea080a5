import type { Metadata } from "next";
import { CancelNotice, ChangeHistory } from "#components/events/change-history.tsx";
import { EventFacts } from "#components/events/event-facts.tsx";
import { EventTags } from "#components/events/event-tags.tsx";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { eventPath } from "#lib/events/event-address.ts";
import { seriesDesk } from "#lib/events/series/series-desk.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { CancelForm } from "../_components/cancel-form.tsx";
import { EventSections } from "../_components/event-sections.tsx";
import { SeriesPanel } from "../_components/series-panel.tsx";
import { publishEventAction } from "../actions.ts";
import { eventHref, readDone } from "../event-hrefs.ts";
import { loadEvent } from "../load-event.ts";

type EventPageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Evento de la oficina" };

export default async function OwnEventPage({ params, searchParams }: EventPageProps) {
  const { actor, event } = await loadEvent(params);
  const done = readDone((await searchParams).hecho);
  const publishes = hasPermission(actor.role, "events.publish");
  const sees = hasPermission(actor.role, "events.edit");
  const { id, title, state, code } = event;
  const series = await seriesDesk.listOwn(actor, event.seriesId);
  const edits = state === "DRAFT" ? sees : state === "PUBLISHED" && publishes;
  return (
    <PageBody breadcrumbs={[{ label: "Eventos de la oficina", href: "/eventos" }, { label: title }]}>
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        overline={code ?? "Borrador"}
        title={title}
        actions={
          edits ? (
            <LinkButton href={`${eventHref(id)}/editar`} variant="secondary">
              Editar los datos
            </LinkButton>
          ) : null
        }
      />
      {sees ? <EventSections event={event} /> : null}
      <CancelNotice event={event} />
      <EventTags event={event} />
      <p className="max-w-measure whitespace-pre-line">{event.purpose}</p>
      <Panel title="El evento">
        <EventFacts event={event} />
      </Panel>
      <ChangeHistory changes={event.changes} />
      <SeriesPanel event={event} events={series} publishes={publishes} edits={sees} />
      <Panel title="Agenda pública">
        {code ? (
          <p className="mb-4">
            <TextLink href={eventPath(code)}>Así lo lee cualquier persona</TextLink>.
          </p>
        ) : (
          <p className="mb-4">Es un borrador: solo lo ve su oficina.</p>
        )}
        {state === "DRAFT" && publishes ? (
          <ActionButton action={publishEventAction} fields={{ id }}>
            Publicar
          </ActionButton>
        ) : null}
        {state === "DRAFT" && !publishes ? (
          <p className="text-tinta-suave">Lo publica quien es titular.</p>
        ) : null}
        {state === "PUBLISHED" && publishes ? (
          <Disclosure summary="Cancelar el evento">
            <CancelForm id={id} isOfSeries={series.length > 1} />
          </Disclosure>
        ) : null}
      </Panel>
    </PageBody>
  );
}
