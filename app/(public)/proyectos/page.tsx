import type { Metadata } from "next";
import { IgnoredFilters } from "#components/forms/ignored-filters.tsx";
import { PageBody } from "#components/layout/page-body.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { Pagination } from "#components/ui/pagination.tsx";
import type { AddressParams } from "#lib/kernel/read-address.ts";
import { readPageNumber } from "#lib/kernel/read-page-number.ts";
import { projectDesk } from "#lib/projects/project-desk.ts";
import {
  projectParams,
  projectsAddress,
  readProjectsQuery,
  selectProjects,
} from "#lib/projects/public/projects-query.ts";
import { ProjectCard } from "./_components/project-card.tsx";
import { ProjectFiles } from "./_components/project-files.tsx";
import { ProjectsFilterBar } from "./_components/projects-filter-bar.tsx";

type ProjectsPageProps = { searchParams: Promise<AddressParams> };

export const metadata: Metadata = {
  title: "Proyectos",
  description:
    "Los proyectos de cooperación internacional de estados y municipios: con quién, cuánto, para qué y qué han logrado.",
};

const PAGE_SIZE = 12;

export default async function ProjectsPage({ searchParams }: ProjectsPageProps) {
  const params = await searchParams;
  const { filters, ignored } = readProjectsQuery(params);
  const projects = selectProjects(await projectDesk.listPublished(), filters);
  const page = Math.min(readPageNumber(params.pagina), Math.max(1, Math.ceil(projects.length / PAGE_SIZE)));
  const filtered = Object.values(projectParams(filters)).some((value) => value !== null);
  return (
    <PageBody breadcrumbs={[{ label: "Inicio", href: "/" }, { label: "Proyectos" }]}>
      <PageHeader
        title="Proyectos de cooperación"
        lead="Lo que las oficinas de estados y municipios hacen con socios de otros países: con quién, cuánto y qué han logrado."
      />
      <IgnoredFilters sentences={ignored} />
      <ProjectsFilterBar filters={filters} active={filtered} />
      <p role="status">
        {projects.length === 1 ? "Un proyecto" : `${projects.length} proyectos`}
        {filtered ? " con esos filtros" : ""}, primero los que empiezan después.
      </p>
      {projects.length === 0 ? (
        <EmptyState title={filtered ? "Ningún proyecto es así" : "Todavía no hay proyectos publicados"}>
          {filtered
            ? "Quite algún filtro o pruebe con menos palabras."
            : "Aquí estarán los que publiquen las oficinas."}
        </EmptyState>
      ) : (
        <ul className="grid gap-5 md:grid-cols-2">
          {projects.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE).map((project) => (
            <ProjectCard key={project.id} project={project} />
          ))}
        </ul>
      )}
      <Pagination
        page={page}
        pageSize={PAGE_SIZE}
        total={projects.length}
        unit={projects.length === 1 ? "proyecto" : "proyectos"}
        href={(number) => projectsAddress(filters, number)}
      />
      <ProjectFiles filters={filters} />
    </PageBody>
  );
}
