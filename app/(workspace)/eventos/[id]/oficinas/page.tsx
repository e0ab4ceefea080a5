import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { cohostDesk } from "#lib/events/cohosts/cohost-desk.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { eventHref, readDone } from "../../event-hrefs.ts";
import { loadEvent } from "../../load-event.ts";
import { CohostTable } from "./_components/cohost-table.tsx";
import { InviteForm } from "./_components/invite-form.tsx";
import { RemoveForm } from "./_components/remove-form.tsx";

type CohostsPageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Quiénes convocan" };

/** With whom an event is convened: who was asked, what they said, and asking another. */
export default async function CohostsPage({ params, searchParams }: CohostsPageProps) {
  const { actor, event } = await loadEvent(params, "events.edit");
  const { id, title, state, endsAt } = event;
  const done = readDone((await searchParams).hecho);
  const rows = await cohostDesk.listCohosts(actor, id);
  const open = rows.filter((row) => row.state === "INVITED" || row.state === "ACCEPTED");
  const changes = hasPermission(actor.role, "events.publish") && state !== "CANCELLED";
  const invites = changes && (endsAt === null || endsAt > new Date());
  const offices = invites ? await cohostDesk.listInvitable(actor) : [];
  const free = offices.filter((office) => !open.some((row) => row.office.id === office.id));
  return (
    <PageBody
      breadcrumbs={[
        { label: "Eventos de la oficina", href: "/eventos" },
        { label: title, href: eventHref(id) },
        { label: "Quiénes convocan" },
      ]}
    >
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        overline="Quiénes convocan"
        title={title}
        lead="Las oficinas que acepten aparecen con la suya en la página pública y en sus propias listas y calendarios. Las organizaciones de fuera del portal se escriben al editar el evento."
      />
      <CohostTable eventId={id} rows={rows} changes={changes} />
      {changes ? null : (
        <p className="text-tinta-suave">Invita y retira quien es titular, mientras el evento siga en pie.</p>
      )}
      {invites ? (
        <Panel title="Invitar a otra oficina">
          <InviteForm eventId={id} offices={free.map((one) => ({ value: one.id, label: one.name }))} />
        </Panel>
      ) : null}
      {changes && open.length > 0 ? (
        <Panel title="Retirar a una oficina">
          <RemoveForm
            eventId={id}
            cohosts={open.map((row) => ({ value: row.id, label: row.office.name }))}
            published={state === "PUBLISHED"}
          />
        </Panel>
      ) : null}
    </PageBody>
  );
}
