import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { TextLink } from "#components/ui/text-link.tsx";
import { sayMinutes } from "#lib/events/certificates/certificate-rule.ts";
import { sayDays, saySessions } from "#lib/events/certificates/certificate-view.ts";
import { eventPath } from "#lib/events/event-address.ts";
import { eventDesk } from "#lib/events/event-desk.ts";
import { sayCode } from "#lib/events/shown-code.ts";
import { formatInstantDate } from "#lib/kernel/format-date.ts";

export const metadata: Metadata = { title: "Verificar una constancia", robots: { index: false } };

/** What a constancia says and whether it counts, for who has its code. */
export default async function VerifyPage({ params }: { params: Promise<{ codigo: string }> }) {
  const found = (await eventDesk.findCertificate((await params).codigo)) ?? notFound();
  const { code, name, title, office, sessions, minutes, issuedAt, revokedAt, event } = found;
  return (
    <PageBody breadcrumbs={[{ label: "Verificar", href: "/verificar" }, { label: "Constancia" }]}>
      <PageHeader overline={`Constancia ${sayCode(code)}`} title="Constancia de asistencia" />
      {revokedAt ? (
        <Alert tone="danger" title={`Se revocó el ${formatInstantDate(revokedAt)}: no vale`}>
          <p>Lo que sigue es lo que decía.</p>
        </Alert>
      ) : (
        <Alert tone="success" title="Es auténtica y está vigente">
          <p>Compare lo que sigue con el documento que le dieron: debe decir lo mismo.</p>
        </Alert>
      )}
      {event.demo ? <Alert tone="warning" title="De demostración, sin validez oficial" /> : null}
      <Panel title="Lo que dice">
        <DefinitionList
          items={[
            { term: "Nombre", value: <span className="break-words">{name}</span> },
            { term: "Evento", value: <TextLink href={eventPath(event.code!)}>{title}</TextLink> },
            {
              term: "Cuándo",
              value: <span className="inline-block first-letter:uppercase">{sayDays(found)}</span>,
            },
            { term: "Asistió a", value: `${saySessions(sessions)}, ${sayMinutes(minutes)}` },
            { term: "La expidió", value: office },
            { term: "Fecha de expedición", value: formatInstantDate(issuedAt) },
          ]}
        />
      </Panel>
    </PageBody>
  );
}
