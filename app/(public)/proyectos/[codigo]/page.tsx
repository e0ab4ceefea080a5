import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PublicHistory } from "#components/cooperation/public-history.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { AmountTable } from "#components/projects/amount-table.tsx";
import { PartnerTable } from "#components/projects/partner-table.tsx";
import { ProjectFacts } from "#components/projects/project-facts.tsx";
import { ResultTable } from "#components/projects/result-table.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { PrintButton } from "#components/ui/print-button.tsx";
import { projectDesk } from "#lib/projects/project-desk.ts";

type ProjectPageProps = { params: Promise<{ codigo: string }> };

const load = async (params: ProjectPageProps["params"]) =>
  (await projectDesk.findPublic((await params).codigo)) ?? notFound();

export async function generateMetadata({ params }: ProjectPageProps): Promise<Metadata> {
  const found = await load(params);
  if ("withdrawn" in found) return { title: "Proyecto retirado", robots: "noindex" };
  return { title: found.project.title, description: found.project.summary.slice(0, 160) };
}

/** A project that anyone may read. One that was withdrawn says why, and no more. */
export default async function ProjectPage({ params }: ProjectPageProps) {
  const found = await load(params);
  const { codigo } = await params;
  const breadcrumbs = [
    { label: "Inicio", href: "/" },
    { label: "Proyectos", href: "/proyectos" },
    { label: codigo },
  ];
  if ("withdrawn" in found) {
    return (
      <PageBody breadcrumbs={breadcrumbs}>
        <PageHeader overline={codigo} title="Proyecto retirado" />
        <Alert tone="warning" title="Su oficina lo retiró de la lista pública">
          <p>{found.withdrawn}</p>
        </Alert>
      </PageBody>
    );
  }
  const { project } = found;
  const changes = await projectDesk.listChanges(project.id);
  return (
    <PageBody breadcrumbs={breadcrumbs}>
      <PageHeader overline={codigo} title={project.title} actions={<PrintButton />} />
      <Panel title="El proyecto">
        <ProjectFacts project={project} />
      </Panel>
      <Panel title="Con quién">
        <PartnerTable partners={project.partners} />
      </Panel>
      <Panel title="Montos">
        <AmountTable amounts={project.amounts} />
      </Panel>
      <Panel title="Resultados">
        <ResultTable results={project.results} />
      </Panel>
      <Panel title="Historia de esta página">
        <PublicHistory changes={changes} />
      </Panel>
    </PageBody>
  );
}
