import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { CancelNotice } from "#components/events/change-history.tsx";
import { EventFacts } from "#components/events/event-facts.tsx";
import { EventTags } from "#components/events/event-tags.tsx";
import { SurveyResults } from "#components/events/survey-results.tsx";
import { ReasonForm } from "#components/forms/reason-form.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { requireActor } from "#lib/auth/require-actor.ts";
import { aftermathDesk } from "#lib/events/aftermath/aftermath-desk.ts";
import { cohostDesk } from "#lib/events/cohosts/cohost-desk.ts";
import { COHOST_STATES, LONGEST_WORD } from "#lib/events/cohosts/cohost-words.ts";
import { eventPath } from "#lib/events/event-address.ts";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { leaveCohostAction } from "../../cohost-actions.ts";
import { readDone, rollHref } from "../../event-hrefs.ts";
import { AnswerForm } from "./_components/answer-form.tsx";

type InvitationPageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Invitación a convocar un evento" };

/** What another office asks of one's own: the event, the answer, and what comes with it. */
export default async function InvitationPage({ params, searchParams }: InvitationPageProps) {
  const actor = await requireActor();
  const invitation = (await cohostDesk.findInvitation(actor, (await params).id)) ?? notFound();
  const done = readDone((await searchParams).hecho);
  const { id, event, state, message, invitedAt, door, reason } = invitation;
  const answers = hasPermission(actor.role, "events.publish") && event.state !== "CANCELLED";
  const survey = state === "ACCEPTED" ? await aftermathDesk.readConvenedSurvey(actor, event.id) : null;
  const takesRoll = state === "ACCEPTED" && door && event.takesRegistration && event.code !== null;
  return (
    <PageBody breadcrumbs={[{ label: "Eventos de la oficina", href: "/eventos" }, { label: event.title }]}>
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        overline={`${COHOST_STATES[state]} · ${event.code ?? "Borrador"}`}
        title={event.title}
        lead={`${event.office.name} invitó a su oficina el ${formatInstantDate(invitedAt)}.`}
        actions={
          takesRoll && hasPermission(actor.role, "events.edit") ? (
            <LinkButton href={rollHref(event.id)} variant="secondary">
              Asistencia
            </LinkButton>
          ) : null
        }
      />
      <CancelNotice event={event} />
      <EventTags event={event} />
      {message ? <p className="max-w-measure whitespace-pre-line">«{message}»</p> : null}
      {state === "INVITED" ? (
        <Panel title="Su respuesta">
          {answers ? (
            <AnswerForm id={id} />
          ) : (
            <p className="text-tinta-suave">Responde quien es titular, mientras el evento siga en pie.</p>
          )}
        </Panel>
      ) : null}
      {reason ? <p className="max-w-measure whitespace-pre-line">{reason}</p> : null}
      <p className="max-w-measure whitespace-pre-line">{event.purpose}</p>
      <Panel title="El evento">
        <EventFacts event={event} />
      </Panel>
      {survey ? (
        <Panel title="Encuesta">
          <SurveyResults survey={survey} />
        </Panel>
      ) : null}
      {event.code ? (
        <p>
          <TextLink href={eventPath(event.code)}>Así lo lee cualquier persona</TextLink>
        </p>
      ) : null}
      {state === "ACCEPTED" && answers ? (
        <Disclosure summary="Dejar de convocarlo">
          <ReasonForm
            action={leaveCohostAction}
            id={id}
            hint="Lo lee quien invitó y, si el evento es público, se publica con él."
            maxCharacters={LONGEST_WORD}
          >
            Dejar de convocarlo
          </ReasonForm>
        </Disclosure>
      ) : null}
    </PageBody>
  );
}
