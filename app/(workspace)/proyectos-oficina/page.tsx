import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireActor } from "#lib/auth/require-actor.ts";
import { hasPermission, sideOf } from "#lib/permissions/roles.ts";
import { projectDesk } from "#lib/projects/project-desk.ts";
import { OwnProjects } from "./_components/own-projects.tsx";

export const metadata: Metadata = { title: "Proyectos de la oficina" };

/** The portfolio of one's office. */
export default async function OwnProjectsPage() {
  const actor = await requireActor();
  if (sideOf(actor.role) !== "OFFICE") notFound();
  const projects = await projectDesk.listOwn(actor);
  const create = hasPermission(actor.role, "projects.edit") ? (
    <LinkButton href="/proyectos-oficina/nuevo">Nuevo proyecto</LinkButton>
  ) : null;
  return (
    <PageBody>
      <PageHeader
        title="Proyectos de la oficina"
        lead="Lo que hace con socios de otros países: con quién, cuánto, para qué y qué ha logrado."
        actions={
          <>
            <LinkButton href="/proyectos" variant="secondary">
              Ver la lista pública
            </LinkButton>
            {create}
          </>
        }
      />
      <OwnProjects
        projects={projects}
        empty={
          <EmptyState title="Todavía no hay proyectos" action={create}>
            Un borrador solo lo ve su oficina. El de una convocatoria obtenida se crea desde ella.
          </EmptyState>
        }
      />
    </PageBody>
  );
}
