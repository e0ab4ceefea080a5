import { DataTable } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import type { OfficeRow } from "#lib/offices/list-offices.ts";
import { OFFICE_KINDS } from "#lib/offices/office-kinds.ts";

const column = createColumns<OfficeRow>();

const columns = column.columns([
  column.accessor("name", {
    header: "Organización",
    meta: { rowHeader: true },
    cell: ({ row: { original } }) => (
      <TextLink href={`/admin/oficinas/${original.id}`} className="font-semibold">
        {original.name}
      </TextLink>
    ),
  }),
  column.accessor("kind", { header: "Tipo", cell: ({ row }) => OFFICE_KINDS[row.original.kind] }),
  column.accessor("stateName", {
    header: "Lugar",
    cell: ({ row: { original } }) =>
      [original.municipality, original.stateName].filter(Boolean).join(", ") || "Federal",
  }),
  column.accessor("people", { header: "Cuentas activas", meta: { align: "end" } }),
  column.accessor("requiresTotp", {
    header: "Segundo factor",
    cell: ({ row }) => (row.original.requiresTotp ? "Se exige" : "Opcional"),
  }),
  column.accessor("disabled", {
    header: "Situación",
    cell: ({ row }) =>
      row.original.disabled ? (
        <StatusTag>Deshabilitada</StatusTag>
      ) : (
        <StatusTag tone="success">En funciones</StatusTag>
      ),
  }),
]);

export function OfficeTable({ rows }: { rows: readonly OfficeRow[] }) {
  return (
    <DataTable
      caption="Organizaciones"
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      empty={
        <EmptyState title="Ninguna organización coincide">
          Cambie o quite los filtros, o agregue la que falta.
        </EmptyState>
      }
    />
  );
}
