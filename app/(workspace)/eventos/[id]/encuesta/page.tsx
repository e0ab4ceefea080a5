import type { Metadata } from "next";
import { SurveyResults } from "#components/events/survey-results.tsx";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { aftermathDesk } from "#lib/events/aftermath/aftermath-desk.ts";
import type { SurveyView } from "#lib/events/aftermath/survey-view.ts";
import { SURVEY_DAYS, SURVEY_KINDS } from "#lib/events/aftermath/survey-words.ts";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { sendSurveyAction, setSurveyPublicAction } from "../../aftermath-actions.ts";
import { eventHref, readDone } from "../../event-hrefs.ts";
import { loadEvent } from "../../load-event.ts";
import { SurveyForm } from "./_components/survey-form.tsx";

type SurveyPageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Encuesta" };

const formOf = (survey: SurveyView | null): Record<string, string> =>
  Object.fromEntries(
    (survey?.questions ?? []).flatMap(({ kind, text, options }, index) => [
      [`questions.${index}.kind`, SURVEY_KINDS[kind].slug],
      [`questions.${index}.text`, text],
      [`questions.${index}.options`, options.join("\n")],
    ]),
  );

/** The survey of an event: what it asks, sending it, and how it was answered. */
export default async function SurveyPage({ params, searchParams }: SurveyPageProps) {
  const { actor, event } = await loadEvent(params, "events.edit");
  const { id, title, state, endsAt } = event;
  const survey = await aftermathDesk.readOwnSurvey(actor, id);
  const done = readDone((await searchParams).hecho);
  const publishes = hasPermission(actor.role, "events.publish") && state === "PUBLISHED";
  const over = endsAt !== null && endsAt <= new Date();
  return (
    <PageBody
      breadcrumbs={[
        { label: "Eventos de la oficina", href: "/eventos" },
        { label: title, href: eventHref(id) },
        { label: "Encuesta" },
      ]}
    >
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        overline="Encuesta"
        title={title}
        lead="Se envía una vez, al terminar, a cada persona con asistencia. Cada enlace responde una vez y nadie puede saber qué respondió cada quien."
      />
      {survey?.sentAt ? (
        <>
          <Panel title="Resultados">
            <p className="mb-4">
              Se envió el {formatInstantDate(survey.sentAt)} y se puede responder hasta el{" "}
              {formatInstantDate(survey.closesAt!)}.
            </p>
            <SurveyResults survey={survey} />
          </Panel>
          {publishes ? (
            <Panel title="En la página pública">
              <p className="mb-4">
                {survey.publicResults
                  ? "Cualquier persona ve cuántas respuestas tuvo cada opción. Lo que la gente escribió, no."
                  : "Por ahora los resultados los ven su oficina y las que convocan con ella. Si los publica, se verá cuántas respuestas tuvo cada opción; lo que la gente escribió no se publica nunca."}
              </p>
              <ActionButton
                action={setSurveyPublicAction}
                fields={{ eventId: id, publicResults: survey.publicResults ? "no" : "si" }}
                variant="secondary"
              >
                {survey.publicResults ? "Dejar de publicarlos" : "Publicar los resultados"}
              </ActionButton>
            </Panel>
          ) : null}
        </>
      ) : (
        <>
          {survey && publishes ? (
            <Panel title="Enviar">
              {over ? (
                <div className="space-y-4">
                  <p>
                    Revise antes la asistencia. Los enlaces valen {SURVEY_DAYS} días y las preguntas ya no
                    cambian.
                  </p>
                  <ActionButton action={sendSurveyAction} fields={{ eventId: id }}>
                    Enviar la encuesta
                  </ActionButton>
                </div>
              ) : (
                <p>Se envía cuando termina el evento.</p>
              )}
            </Panel>
          ) : null}
          {state === "CANCELLED" ? (
            <p>El evento se canceló: no hay encuesta.</p>
          ) : (
            <Panel title="Preguntas">
              <SurveyForm eventId={id} initial={formOf(survey)} />
            </Panel>
          )}
        </>
      )}
    </PageBody>
  );
}
