import type { Metadata } from "next";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { eventDesk } from "#lib/events/event-desk.ts";
import { RETENTION_DAYS } from "#lib/events/registration/limits.ts";
import { REGISTRATION_STATES, type RegistrationRow } from "#lib/events/registration/list-registrations.ts";
import { erasePersonAction } from "../../actions.ts";
import { eventHref, readDone, registrationsHref } from "../../event-hrefs.ts";
import { loadEvent } from "../../load-event.ts";

type PeoplePageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Inscripciones" };

const column = createColumns<RegistrationRow>();
const ERASED = "Datos borrados";

const columnsFor = (eventId: string, asks: boolean) =>
  column.columns([
    column.accessor("turn", { header: "Turno", meta: { align: "end" } }),
    column.display({
      ...{ id: "nombre", header: "Nombre", meta: { rowHeader: true } },
      cell: ({ row: { original } }) => (
        <>
          {original.name || ERASED}
          {original.institution ? (
            <span className="block font-normal text-tinta-suave">{original.institution}</span>
          ) : null}
        </>
      ),
    }),
    column.accessor(({ email }) => email ?? "", { id: "correo", header: "Correo" }),
    column.accessor(({ state }) => REGISTRATION_STATES[state], { id: "estado", header: "Situación" }),
    ...(asks
      ? [
          column.accessor(({ answers }) => answers.filter(Boolean).join(" · "), {
            ...{ id: "respuestas", header: "Respuestas" },
          }),
        ]
      : []),
    column.display({
      id: "borrar",
      header: "Borrar",
      cell: ({ row: { original } }) =>
        original.email === null ? null : (
          <ActionButton
            action={erasePersonAction}
            fields={{ eventId, registrationId: original.id }}
            variant="quiet"
            size="small"
          >
            Borrar sus datos<span className="sr-only">: {original.name}</span>
          </ActionButton>
        ),
    }),
  ]);

/** Who registered, for who convenes alone. */
export default async function PeoplePage({ params, searchParams }: PeoplePageProps) {
  const { actor, event } = await loadEvent(params, "events.edit");
  const rows = await eventDesk.listRegistrations(actor, event.id);
  const done = readDone((await searchParams).hecho);
  const file = (format: string) => `${registrationsHref(event.id)}/archivo?formato=${format}`;
  return (
    <PageBody
      breadcrumbs={[
        { label: "Eventos de la oficina", href: "/eventos" },
        { label: event.title, href: eventHref(event.id) },
        { label: "Inscripciones" },
      ]}
    >
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        overline="Inscripciones"
        title={event.title}
        lead={`${event.taken} con lugar${event.capacity === null ? "" : ` de ${event.capacity}`}. Los datos personales se borran ${RETENTION_DAYS} días después del evento; si alguien lo pide, antes.`}
      />
      <p className="flex flex-wrap gap-x-6 print:hidden">
        <a className="link" href={file("csv")}>
          Llevarse la lista (CSV)
        </a>
        <a className="link" href={file("xlsx")}>
          Llevarse la lista (Excel)
        </a>
      </p>
      <DataTable
        caption="Personas inscritas, en el orden en que confirmaron"
        columns={columnsFor(event.id, event.questions.length > 0)}
        rows={rows}
        rowId={({ id }) => id}
        empty={<EmptyState title="Todavía no se inscribe nadie">Aquí estará quien confirme.</EmptyState>}
      />
    </PageBody>
  );
}
