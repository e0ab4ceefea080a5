import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CancelNotice, ChangeHistory } from "#components/events/change-history.tsx";
import { MaterialsPanel, OutcomePanel } from "#components/events/aftermath-panels.tsx";
import { EventFacts } from "#components/events/event-facts.tsx";
import { EventTags } from "#components/events/event-tags.tsx";
import { SurveyResults } from "#components/events/survey-results.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { aftermathDesk } from "#lib/events/aftermath/aftermath-desk.ts";
import { eventIcsPath, materialPath } from "#lib/events/event-address.ts";
import { eventDesk } from "#lib/events/event-desk.ts";
import { sayConveners } from "#lib/events/event-view.ts";
import { seriesDesk } from "#lib/events/series/series-desk.ts";
import { readDone } from "../registration-done.ts";
import { EventLinkedData } from "./_components/event-linked-data.tsx";
import { OtherDates } from "./_components/other-dates.tsx";
import { RegistrationPanel } from "./_components/registration-panel.tsx";

type EventPageProps = { params: Promise<{ codigo: string }>; searchParams: Promise<{ hecho?: string }> };

const load = async (params: EventPageProps["params"]) =>
  (await eventDesk.findPublic((await params).codigo)) ?? notFound();

export async function generateMetadata({ params }: EventPageProps): Promise<Metadata> {
  const { title, purpose } = await load(params);
  return { title, description: purpose.slice(0, 160) };
}

/** An event that anyone may read. */
export default async function EventPage({ params, searchParams }: EventPageProps) {
  const event = await load(params);
  const done = readDone((await searchParams).hecho);
  const [{ materials, outcome }, survey, series] = await Promise.all([
    aftermathDesk.read(event.id),
    aftermathDesk.readPublicSurvey(event.id),
    seriesDesk.listPublic(event.seriesId),
  ]);
  return (
    <PageBody breadcrumbs={[{ label: "Agenda", href: "/agenda" }, { label: event.title }]}>
      <EventLinkedData event={event} />
      {done ? (
        <FlashMessage title={done.title} tone={done.tone}>
          <p>{done.text}</p>
        </FlashMessage>
      ) : null}
      <PageHeader
        overline={`${sayConveners(event)} · ${event.code}`}
        title={event.title}
        actions={
          <>
            <a className="link inline-flex min-h-11 items-center" href={eventIcsPath(event.code)}>
              Guardar en su calendario
            </a>
            <PrintButton />
          </>
        }
      />
      <CancelNotice event={event} />
      <EventTags event={event} />
      <p className="max-w-measure whitespace-pre-line">{event.purpose}</p>
      <Panel title="El evento">
        <EventFacts event={event} />
      </Panel>
      <RegistrationPanel event={event} />
      <OutcomePanel outcome={outcome} />
      <MaterialsPanel materials={materials} fileHref={(id) => materialPath(event.code, id)} />
      {survey ? (
        <Panel title="Qué dijeron quienes asistieron">
          <SurveyResults survey={survey} />
        </Panel>
      ) : null}
      <OtherDates events={series.filter(({ id }) => id !== event.id)} />
      <ChangeHistory changes={event.changes} />
    </PageBody>
  );
}
