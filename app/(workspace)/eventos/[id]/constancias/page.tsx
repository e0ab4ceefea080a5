import type { Metadata } from "next";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { givesCertificates, sayRule } from "#lib/events/certificates/certificate-rule.ts";
import { eventDesk } from "#lib/events/event-desk.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { issueCertificatesAction } from "../../actions.ts";
import { eventHref, readDone } from "../../event-hrefs.ts";
import { loadEvent } from "../../load-event.ts";
import { CertificateTable } from "./_components/certificate-table.tsx";
import { RevokeForm } from "./_components/revoke-form.tsx";

type CertificatesPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ hecho?: string }>;
};

export const metadata: Metadata = { title: "Constancias" };

/** The constancias of an event: who has theirs, giving them, and revoking one. */
export default async function CertificatesPage({ params, searchParams }: CertificatesPageProps) {
  const { actor, event } = await loadEvent(params, "events.edit");
  const done = readDone((await searchParams).hecho);
  const { id, title, state, endsAt } = event;
  const issues = hasPermission(actor.role, "events.publish") && state === "PUBLISHED";
  const over = endsAt !== null && endsAt <= new Date();
  const rows = (await eventDesk.readRoll(actor, id)).filter(({ certificates }) => certificates.length > 0);
  const good = rows.flatMap(({ name, certificates }) =>
    certificates.flatMap((one) => (one.revokedAt ? [] : { ...one, name })),
  );
  return (
    <PageBody
      breadcrumbs={[
        { label: "Eventos de la oficina", href: "/eventos" },
        { label: title, href: eventHref(id) },
        { label: "Constancias" },
      ]}
    >
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        overline="Constancias"
        title={title}
        lead={
          givesCertificates(event)
            ? `Se dan a quien asistió, cuando menos, a ${sayRule(event)}.`
            : "Este evento no da constancias. Para darlas escriba, al editarlo, cuántas sesiones u horas pide."
        }
      />
      {givesCertificates(event) && issues ? (
        <Panel title="Emitir">
          {over ? (
            <div className="space-y-4">
              <p>
                Cada persona que cumple y todavía no la tiene recibe un correo para descargarla. Revise antes
                la asistencia.
              </p>
              <ActionButton action={issueCertificatesAction} fields={{ eventId: id }}>
                Emitir las constancias
              </ActionButton>
            </div>
          ) : (
            <p>Se emiten cuando termina el evento.</p>
          )}
        </Panel>
      ) : null}
      {rows.length === 0 ? (
        <EmptyState title="Todavía no hay constancias">Aquí estarán las que se emitan.</EmptyState>
      ) : (
        <CertificateTable eventId={id} rows={rows} issues={issues} />
      )}
      {issues && good.length > 0 ? (
        <Panel title="Revocar una">
          <RevokeForm
            eventId={id}
            certificates={good.map(({ id: value, code, name }) => ({ value, code, name }))}
          />
        </Panel>
      ) : null}
    </PageBody>
  );
}
