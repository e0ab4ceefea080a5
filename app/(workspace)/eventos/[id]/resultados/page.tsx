import type { Metadata } from "next";
import { MaterialItem, OutcomePanel } from "#components/events/aftermath-panels.tsx";
import { ActionButton } from "#components/forms/action-button.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { UploadForm } from "#components/request/upload-form.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { aftermathDesk } from "#lib/events/aftermath/aftermath-desk.ts";
import { materialPath } from "#lib/events/event-address.ts";
import { hasPermission } from "#lib/permissions/roles.ts";
import { removeMaterialAction } from "../../aftermath-actions.ts";
import { eventHref, MATERIAL_SLUG, readDone } from "../../event-hrefs.ts";
import { loadEvent } from "../../load-event.ts";
import { LinkForm } from "./_components/link-form.tsx";
import { OutcomeForm } from "./_components/outcome-form.tsx";

type OutcomePageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Materiales y resultados" };

/** What an event leaves to anyone: its materials, and what came of it. */
export default async function OutcomePage({ params, searchParams }: OutcomePageProps) {
  const { actor, event } = await loadEvent(params, "events.edit");
  const { id, title, state, code, startsAt } = event;
  const [{ materials, outcome }, projects] = await Promise.all([
    aftermathDesk.read(id),
    aftermathDesk.listProjects(actor, id),
  ]);
  const done = readDone((await searchParams).hecho);
  const changes = hasPermission(actor.role, "events.publish") && state === "PUBLISHED";
  const begun = startsAt !== null && startsAt <= new Date();
  const fileHref = (material: string) => materialPath(code ?? "", material);
  return (
    <PageBody
      breadcrumbs={[
        { label: "Eventos de la oficina", href: "/eventos" },
        { label: title, href: eventHref(id) },
        { label: "Materiales y resultados" },
      ]}
    >
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        overline="Materiales y resultados"
        title={title}
        lead="Lo que guarde aquí se lee de inmediato en la página pública del evento."
      />
      <Panel title="Materiales">
        {materials.length === 0 ? <p className="text-tinta-suave">Todavía no hay materiales.</p> : null}
        <ul className="divide-y divide-linea">
          {materials.map((material) => (
            <li key={material.id} className="flex flex-wrap items-start justify-between gap-x-6 gap-y-2 py-3">
              <MaterialItem material={material} fileHref={fileHref} />
              {changes ? (
                <ActionButton
                  action={removeMaterialAction}
                  fields={{ eventId: id, id: material.id }}
                  variant="quiet"
                  size="small"
                >
                  <span>
                    Quitar<span className="sr-only"> «{material.title || material.name}»</span>
                  </span>
                </ActionButton>
              ) : null}
            </li>
          ))}
        </ul>
      </Panel>
      {changes ? (
        <div className="grid gap-6 lg:grid-cols-2">
          <Panel title="Adjuntar un archivo">
            <UploadForm
              action={`${eventHref(id)}/materiales`}
              slug={MATERIAL_SLUG}
              expected="annex"
              label="Archivo"
            />
          </Panel>
          <Panel title="Agregar un enlace">
            <LinkForm eventId={id} />
          </Panel>
        </div>
      ) : null}
      {!changes ? (
        <OutcomePanel outcome={outcome} />
      ) : begun ? (
        <Panel title="Resultados">
          <OutcomeForm
            eventId={id}
            projects={projects.map((one) => ({ value: one.id, label: one.title }))}
            initial={{
              ...{ text: outcome?.text ?? "", figures: outcome?.figures ?? "" },
              evidence: outcome?.evidence ?? "",
              projects: outcome?.projects.map((one) => one.id).join() ?? "",
            }}
          />
        </Panel>
      ) : (
        <Panel title="Resultados">
          <p>Se escriben desde que empieza el evento.</p>
        </Panel>
      )}
    </PageBody>
  );
}
