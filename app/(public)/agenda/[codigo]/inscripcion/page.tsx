import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { SessionList } from "#components/events/session-list.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { eventPath, registerPath } from "#lib/events/event-address.ts";
import { eventDesk } from "#lib/events/event-desk.ts";
import { sayConveners } from "#lib/events/event-view.ts";
import { registrationPhase } from "#lib/events/registration/registration-window.ts";
import { stampForm } from "#lib/public-forms/form-stamp.ts";
import { RegistrationForm } from "./_components/registration-form.tsx";

export const metadata: Metadata = { title: "Inscribirse a un evento", robots: { index: false } };

export default async function RegisterPage({ params }: { params: Promise<{ codigo: string }> }) {
  const event = (await eventDesk.findPublic((await params).codigo)) ?? notFound();
  const { code, title, questions, capacity, taken } = event;
  const now = new Date();
  return (
    <PageBody
      breadcrumbs={[
        { label: "Agenda", href: "/agenda" },
        { label: title, href: eventPath(code) },
        { label: "Inscripción" },
      ]}
    >
      <PageHeader overline={`Inscripción · ${sayConveners(event)}`} title={title} />
      <SessionList sessions={event.sessions} />
      {registrationPhase(event, now) === "open" ? (
        <>
          {capacity !== null && taken >= capacity ? (
            <p>Los lugares se acabaron: quedará en lista de espera, en el orden en que confirme.</p>
          ) : null}
          <RegistrationForm {...{ code, questions }} stamp={stampForm(registerPath(code), now)} />
        </>
      ) : (
        <EmptyState title="Este evento no recibe inscripciones en este momento">
          Las fechas de su inscripción están en{" "}
          <TextLink href={eventPath(code)}>la página del evento</TextLink>.
        </EmptyState>
      )}
    </PageBody>
  );
}
