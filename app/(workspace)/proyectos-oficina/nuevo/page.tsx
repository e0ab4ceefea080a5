import type { Metadata } from "next";
import { PageBody } from "#components/layout/page-body.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requirePermission } from "#lib/auth/require-permission.ts";
import { projectDesk } from "#lib/projects/project-desk.ts";
import { ProjectForm } from "../_components/project-form.tsx";
import { projectsHref } from "../project-hrefs.ts";

export const metadata: Metadata = { title: "Nuevo proyecto" };

export default async function NewProjectPage() {
  const actor = await requirePermission("projects.edit");
  return (
    <PageBody
      breadcrumbs={[{ label: "Proyectos de la oficina", href: projectsHref }, { label: "Nuevo proyecto" }]}
    >
      <PageHeader
        title="Nuevo proyecto"
        lead="Empieza como borrador: solo lo ve su oficina. Los socios, montos y resultados se agregan después."
      />
      <ProjectForm id="" revision={0} initial={{}} choices={await projectDesk.listChoices(actor)} />
    </PageBody>
  );
}
