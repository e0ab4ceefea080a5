import type { ReactNode } from "react";
import { DataTable } from "#components/ui/data-table.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { MODALITIES } from "#lib/cooperation/modalities.ts";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { PROJECT_STATUSES } from "#lib/projects/catalogues/project-words.ts";
import { saySumsOf } from "#lib/projects/describe-project.ts";
import type { OwnProjectView } from "#lib/projects/project-view.ts";
import { projectHref } from "../project-hrefs.ts";

const column = createColumns<OwnProjectView>();

const columns = column.columns([
  column.accessor("title", {
    header: "Proyecto",
    meta: { rowHeader: true },
    cell: ({ row: { original } }) => <TextLink href={projectHref(original.id)}>{original.title}</TextLink>,
  }),
  column.accessor(({ modality }) => MODALITIES[modality].label, { id: "modalidad", header: "Modalidad" }),
  column.accessor(({ status }) => PROJECT_STATUSES[status].label, { id: "situacion", header: "Situación" }),
  column.accessor(({ amounts }) => saySumsOf(amounts, "COMMITMENT") ?? "—", {
    id: "comprometido",
    header: "Comprometido",
    meta: { align: "end" },
  }),
  column.accessor("publishedAt", {
    header: "Lista pública",
    cell: ({ row: { original } }) =>
      original.publishedAt ? (
        <StatusTag tone="success">Publicado</StatusTag>
      ) : (
        <StatusTag>{original.code ? "Retirado" : "Borrador"}</StatusTag>
      ),
  }),
  column.accessor(({ updatedAt }) => formatInstantDate(updatedAt), { id: "cambio", header: "Último cambio" }),
]);

type OwnProjectsProps = { projects: readonly OwnProjectView[]; empty: ReactNode };

export function OwnProjects({ projects, empty }: OwnProjectsProps) {
  return (
    <DataTable
      caption="Proyectos de su oficina, primero el que cambió al último"
      columns={columns}
      rows={projects}
      rowId={({ id }) => id}
      empty={empty}
    />
  );
}
