import { DataTable } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import type { ImportSummary } from "#lib/registry-import/running/list-imports.ts";
import { importHref, NEW_IMPORT_HREF } from "../import-address.ts";
import { ImportStatusTag } from "./import-status-tag.tsx";

const column = createColumns<ImportSummary>();
const count = new Intl.NumberFormat("es-MX");

const columns = column.columns([
  column.accessor("fileName", {
    header: "Archivo",
    meta: { rowHeader: true },
    cell: ({ row }) => <TextLink href={importHref(row.original.id)}>{row.original.fileName}</TextLink>,
  }),
  column.accessor("status", {
    header: "Situación",
    cell: ({ getValue }) => <ImportStatusTag status={getValue()} />,
  }),
  column.accessor("total", {
    header: "Renglones",
    meta: { align: "end" },
    cell: ({ getValue }) => (getValue() === null ? "—" : count.format(getValue()!)),
  }),
  column.accessor("createdAt", { header: "Enviado", cell: ({ getValue }) => formatDateTime(getValue()) }),
  column.accessor("by", { header: "Por" }),
]);

export function ImportTable({ rows }: { rows: readonly ImportSummary[] }) {
  return (
    <DataTable
      caption="Importaciones, la última primero"
      columns={columns}
      rows={rows}
      rowId={({ id }) => id}
      empty={
        <EmptyState
          title="Aquí estarán los archivos que se importen"
          action={<LinkButton href={NEW_IMPORT_HREF}>Importar el primero</LinkButton>}
        >
          Empiece por la plantilla, o envíe su archivo como está: el portal reconoce la mayoría de los
          encabezados.
        </EmptyState>
      }
    />
  );
}
