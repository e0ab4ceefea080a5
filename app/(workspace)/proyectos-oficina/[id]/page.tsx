import type { Metadata } from "next";
import { PublicHistory } from "#components/cooperation/public-history.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { ProjectFacts } from "#components/projects/project-facts.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { FlashMessage } from "#components/ui/flash-message.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Panel } from "#components/ui/panel.tsx";
import { hasPermission } from "#lib/permissions/roles.ts";
import { mayChangeProject } from "#lib/projects/lock-project.ts";
import { projectDesk } from "#lib/projects/project-desk.ts";
import { loadProject } from "../load-project.ts";
import { projectHref, projectsHref, readDone } from "../project-hrefs.ts";
import { ProjectParts } from "./_components/project-parts.tsx";
import { PublishPanel } from "./_components/publish-panel.tsx";

type OwnProjectPageProps = { params: Promise<{ id: string }>; searchParams: Promise<{ hecho?: string }> };

export const metadata: Metadata = { title: "Proyecto de la oficina" };

export default async function OwnProjectPage({ params, searchParams }: OwnProjectPageProps) {
  const { actor, project } = await loadProject(params);
  const { id, title, code, publishedAt, objective, action } = project;
  const changes = await projectDesk.listChanges(id);
  const edits = mayChangeProject(actor, project);
  const done = readDone((await searchParams).hecho);
  return (
    <PageBody breadcrumbs={[{ label: "Proyectos de la oficina", href: projectsHref }, { label: title }]}>
      {done ? <FlashMessage title={done} /> : null}
      <PageHeader
        overline={publishedAt ? `${code} · Publicado` : code ? `${code} · Retirado` : "Borrador"}
        title={title}
        actions={
          edits ? (
            <LinkButton href={`${projectHref(id)}/editar`} variant="secondary">
              Editar los datos
            </LinkButton>
          ) : null
        }
      />
      <Panel title="El proyecto">
        <ProjectFacts project={project} />
      </Panel>
      <Panel title="Su lazo con el plan">
        <DefinitionList
          items={[
            { term: "Objetivo", value: objective?.text ?? null },
            { term: "Acción", value: action?.text ?? null },
          ]}
        />
      </Panel>
      <ProjectParts project={project} edits={edits} />
      <PublishPanel project={project} publishes={hasPermission(actor.role, "projects.publish")} />
      {changes.length > 0 ? (
        <Panel title="Historia">
          <PublicHistory changes={changes} names />
        </Panel>
      ) : null}
    </PageBody>
  );
}
