import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { mayChangeProject } from "#lib/projects/lock-project.ts";
import { projectDesk } from "#lib/projects/project-desk.ts";
import { ProjectForm } from "../../_components/project-form.tsx";
import { projectValues } from "../../_components/project-values.ts";
import { loadProject } from "../../load-project.ts";
import { projectHref, projectsHref } from "../../project-hrefs.ts";

export const metadata: Metadata = { title: "Editar el proyecto" };

export default async function EditProjectPage({ params }: { params: Promise<{ id: string }> }) {
  const { actor, project } = await loadProject(params);
  if (!mayChangeProject(actor, project)) notFound();
  const { id, title, revision } = project;
  return (
    <PageBody
      breadcrumbs={[
        { label: "Proyectos de la oficina", href: projectsHref },
        { label: title, href: projectHref(id) },
        { label: "Editar" },
      ]}
    >
      <PageHeader overline="Editar" title={title} />
      <ProjectForm
        id={id}
        revision={revision}
        initial={projectValues(project)}
        choices={await projectDesk.listChoices(actor)}
      />
    </PageBody>
  );
}
