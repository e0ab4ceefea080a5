import type { Metadata } from "next";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { DataTable } from "#components/ui/data-table.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { TabLinks } from "#components/ui/tab-links.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import type { RollRow } from "#lib/events/attendance/read-roll.ts";
import { eventDesk } from "#lib/events/event-desk.ts";
import { sayShortDay, sayTime, sayZone } from "#lib/events/say-session.ts";
import { ArrivalForm } from "../../_components/arrival-form.tsx";
import { setAttendanceAction } from "../../actions.ts";
import { doorHref, rollHref } from "../../event-hrefs.ts";
import { loadDoor } from "../../load-event.ts";

type RollPageProps = {
  params: Promise<{ id: string }>;
  searchParams: Promise<{ sesion?: string; visto?: string }>;
};

export const metadata: Metadata = { title: "Asistencia" };

const column = createColumns<RollRow>();

const columnsFor = (eventId: string, sessionId: string, takes: boolean) =>
  column.columns([
    column.display({
      ...{ id: "nombre", header: "Nombre", meta: { rowHeader: true } },
      cell: ({ row: { original } }) => (
        <span id={`p-${original.id}`} className="break-words">
          {original.name || "Datos borrados"}
        </span>
      ),
    }),
    column.display({
      ...{ id: "llegada", header: "Asistencia" },
      cell: ({ row: { original } }) =>
        original.came.includes(sessionId) ? (
          <StatusTag tone="success">Asistió</StatusTag>
        ) : original.waiting ? (
          <StatusTag tone="warning">En lista de espera</StatusTag>
        ) : (
          <StatusTag>Sin marcar</StatusTag>
        ),
    }),
    ...(takes
      ? [
          column.display({
            ...{ id: "marcar", header: "Marcar" },
            cell: ({ row: { original } }) => {
              if (original.waiting) return null;
              const came = original.came.includes(sessionId);
              return (
                <ActionButton
                  action={setAttendanceAction}
                  fields={{ eventId, sessionId, registrationId: original.id, came: came ? "no" : "si" }}
                  variant={came ? "quiet" : "secondary"}
                  size="small"
                >
                  {came ? "Quitar la marca" : "Marcar llegada"}
                  <span className="sr-only">: {original.name || "persona sin datos"}</span>
                </ActionButton>
              );
            },
          }),
        ]
      : []),
  ]);

/** Who came to each session, and to mark it by hand. */
export default async function RollPage({ params, searchParams }: RollPageProps) {
  const { actor, event, home } = await loadDoor(params);
  const { id, title, sessions, state } = event;
  const { sesion: asked, visto: marked } = await searchParams;
  const now = new Date();
  const session =
    sessions.find((one) => one.id === asked) ??
    sessions.find(({ endsAt }) => endsAt > now) ??
    sessions.at(-1);
  const rows = session ? await eventDesk.readRoll(actor, id) : [];
  const came = (sessionId: string) => rows.filter((row) => row.came.includes(sessionId)).length;
  const admits = state === "PUBLISHED" && event.office.id === actor.officeId && event.endsAt! > now;
  const places = rows.filter(({ waiting }) => !waiting).length;
  return (
    <PageBody
      breadcrumbs={[
        { label: "Eventos de la oficina", href: "/eventos" },
        { label: title, href: home },
        { label: "Asistencia" },
      ]}
    >
      <PageHeader
        overline="Asistencia"
        title={title}
        actions={
          state === "PUBLISHED" ? (
            // A whole load: the page copies itself into the telephone.
            <a className={buttonClasses("primary", "regular")} href={doorHref(id)}>
              Abrir la puerta en este equipo
            </a>
          ) : null
        }
      />
      {session ? (
        <>
          <TabLinks
            label="Sesiones"
            items={sessions.map((one) => ({
              href: rollHref(id, one.id),
              label: sayShortDay(one),
              count: came(one.id),
              current: one.id === session.id,
            }))}
          />
          <p>
            <span className="inline-block first-letter:uppercase">{sayTime(session, session.timeZone)}</span>{" "}
            ({sayZone(session.timeZone)}). <strong>{came(session.id)}</strong> de {places} con lugar.
          </p>
          {admits ? (
            <Disclosure summary="Anotar a quien llegó sin inscripción">
              <ArrivalForm key={marked} eventId={id} sessionId={session.id} />
            </Disclosure>
          ) : null}
          <DataTable
            caption="Quién tiene lugar y quién llegó a esta sesión"
            columns={columnsFor(id, session.id, state === "PUBLISHED")}
            rows={rows}
            rowId={(row) => row.id}
            empty={
              <EmptyState title="Todavía no se inscribe nadie">
                Aquí estará quien confirme su inscripción.
              </EmptyState>
            }
          />
        </>
      ) : (
        <EmptyState title="El evento no tiene sesiones">Escriba al menos una para pasar lista.</EmptyState>
      )}
    </PageBody>
  );
}
