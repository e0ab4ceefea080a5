import { DataTable } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import type { AreaRow } from "#lib/catalogues/list-areas.ts";
import { areaHref } from "../catalogue-address.ts";

const column = createColumns<AreaRow>();

const columns = column.columns([
  column.accessor("name", {
    header: "Área",
    meta: { rowHeader: true },
    cell: ({ row: { original } }) => (
      <TextLink href={areaHref(original.key)} className="font-semibold">
        {original.name}
      </TextLink>
    ),
  }),
  column.accessor("cases", { header: "Expedientes", meta: { align: "end" } }),
  column.accessor("agreements", { header: "Acuerdos inscritos", meta: { align: "end" } }),
  column.accessor("retiredAt", {
    header: "Situación",
    cell: ({ row }) =>
      row.original.retiredAt ? (
        <StatusTag>Retirada</StatusTag>
      ) : (
        <StatusTag tone="success">En la lista</StatusTag>
      ),
  }),
]);

export function AreaTable({ rows }: { rows: readonly AreaRow[] }) {
  return (
    <DataTable
      caption="Áreas de cooperación, en el orden en que se ofrecen; al final, las retiradas"
      columns={columns}
      rows={rows}
      rowId={({ key }) => key}
      empty={
        <EmptyState title="Todavía no hay áreas">
          Aquí estarán las materias de los acuerdos. Agregue la primera: sin ella nadie puede presentar.
        </EmptyState>
      }
    />
  );
}
