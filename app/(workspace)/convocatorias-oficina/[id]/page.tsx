import type { Metadata } from "next";
import { PhaseTag } from "#components/calls/phase-tag.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { Timeline } from "#components/ui/timeline.tsx";
import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { APPLICATION_STATES, isOpenState } from "#lib/calls/applications/application-states.ts";
import { sayClosing } from "#lib/calls/call-zones.ts";
import { callAddress } from "#lib/calls/public/calls-query.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { StepForm } from "../_components/step-form.tsx";
import { matchesHref, readDone } from "../application-hrefs.ts";
import { loadApplication } from "../load-application.ts";
import { OutcomeForm } from "./_components/outcome-form.tsx";
import { ProjectPanel } from "./_components/project-panel.tsx";
import { StepList } from "./_components/step-list.tsx";

type ApplicationPageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Participación en una convocatoria" };

/** What the office does to answer a call, counted back from its closing. */
export default async function ApplicationPage({ params, searchParams }: ApplicationPageProps) {
  const { actor, application } = await loadApplication(params);
  const { id, state, call, moves } = application;
  const open = isOpenState(state);
  const edits = open && hasPermission(actor.role, "applications.edit");
  const done = readDone((await searchParams).hecho);
  return (
    <PageBody breadcrumbs={[{ label: "Convocatorias", href: matchesHref }, { label: call.title }]}>
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        overline={APPLICATION_STATES[state].label}
        title={call.title}
        lead={
          <p>
            Cierra: {sayClosing(call.closesAt, call.zone)}. <PhaseTag call={call} />
          </p>
        }
        actions={
          <LinkButton href={callAddress(call.code!)} variant="secondary">
            Ver la convocatoria
          </LinkButton>
        }
      />
      <ProjectPanel application={application} actor={actor} />
      <Panel title="Plan de trabajo">
        <StepList application={application} edits={edits} />
        {edits ? (
          <Disclosure summary="Agregar un paso" className="mt-5">
            <StepForm applicationId={id} stepId="" revision={0} initial={{}} />
          </Disclosure>
        ) : null}
      </Panel>
      <Panel title="En qué va">
        {moves.length > 0 ? (
          <Timeline
            label="Lo que se ha anotado"
            className="mb-5"
            entries={moves.map(({ state: became, on, note, byName }) => ({
              key: became,
              when: formatDate(on),
              dateTime: on,
              title: APPLICATION_STATES[became].label,
              actor: byName,
              children: note ? <p className="whitespace-pre-line">{note}</p> : null,
            }))}
          />
        ) : null}
        {edits ? (
          <Disclosure key={state} summary="Anotar qué pasó">
            <OutcomeForm id={id} state={state} today={mexicoCityToday()} />
          </Disclosure>
        ) : moves.length === 0 ? (
          <p className="text-tinta-suave">Todavía no se ha enviado.</p>
        ) : null}
      </Panel>
    </PageBody>
  );
}
