import { DataTable } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import type { TrailRow } from "#lib/audit/trail-row.ts";
import { formatDateTime } from "#lib/kernel/format-date.ts";
import { ROLES } from "#lib/permissions/roles.ts";
import { actionWords } from "../action-words.ts";
import { EntryDetail } from "./entry-detail.tsx";

const column = createColumns<TrailRow>();

const columns = column.columns([
  column.accessor("at", { header: "Cuándo", cell: ({ row }) => formatDateTime(row.original.at) }),
  column.accessor("action", {
    header: "Qué",
    meta: { rowHeader: true },
    cell: ({ row: { original } }) => (
      <>
        <span className="font-semibold">{actionWords(original.action)}</span>{" "}
        {original.refused ? <StatusTag tone="danger">Rechazado</StatusTag> : null}
        {original.folio ? <span className="block">{original.folio}</span> : null}
      </>
    ),
  }),
  column.accessor("actorName", {
    header: "Quién",
    cell: ({ row: { original } }) => (
      <>
        <span className="wrap-anywhere">{original.actorName}</span>
        {original.actorRole ? (
          <span className="block text-tinta-suave">
            {ROLES[original.actorRole].label} · {original.actorOffice}
          </span>
        ) : null}
      </>
    ),
  }),
  column.display({
    id: "detail",
    header: "Detalle",
    cell: ({ row }) => <EntryDetail entry={row.original} />,
  }),
]);

export function TrailTable({ rows }: { rows: readonly TrailRow[] }) {
  return (
    <DataTable
      caption="Renglones de la bitácora, del más reciente al más antiguo"
      columns={columns}
      rows={rows}
      rowId={(row) => row.id}
      empty={<EmptyState title="Ningún renglón coincide">Cambie o quite los filtros.</EmptyState>}
    />
  );
}
