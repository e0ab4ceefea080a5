import { DataTable } from "#components/ui/data-table.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import type { NetworkView } from "#lib/networks/network-view.ts";
import { networkHref } from "../redes/network-address.ts";

const column = createColumns<NetworkView>();

const columns = column.columns([
  column.accessor("name", {
    header: "Red",
    meta: { rowHeader: true },
    cell: ({ row: { original } }) => (
      <TextLink href={networkHref(original.key)} className="font-semibold">
        {original.name}
      </TextLink>
    ),
  }),
  column.accessor(({ acronym }) => acronym || "—", { id: "siglas", header: "Siglas" }),
  column.accessor(({ city, country }) => [city, country].filter(Boolean).join(", ") || "—", {
    id: "sede",
    header: "Sede",
  }),
  column.accessor("isRetired", {
    header: "Situación",
    cell: ({ row: { original } }) =>
      original.isRetired ? (
        <StatusTag>Retirada</StatusTag>
      ) : (
        <StatusTag tone="success">En la lista</StatusTag>
      ),
  }),
]);

export const NetworkTable = ({ rows }: { rows: readonly NetworkView[] }) => (
  <DataTable
    caption="Redes por su nombre; al final, las retiradas"
    columns={columns}
    rows={rows}
    rowId={({ key }) => key}
  />
);
