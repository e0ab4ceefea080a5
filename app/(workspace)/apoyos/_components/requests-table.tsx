import { DataTable } from "#components/ui/data-table.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { SUPPORT_KINDS, SUPPORT_STATES } from "#lib/support/kinds.ts";
import { supportHref } from "#lib/support/support-query.ts";
import type { SupportRow } from "#lib/support/support-request.ts";
import { RequestDue } from "./request-due.tsx";

const column = createColumns<SupportRow>();

const request = column.display({
  id: "solicitud",
  header: "Solicitud",
  cell: ({ row: { original } }) => (
    <>
      <TextLink href={supportHref(original.folio)}>{original.subject}</TextLink>
      <span className="block text-tinta-suave">
        {original.folio}. {SUPPORT_KINDS[original.kind].label}
      </span>
    </>
  ),
  meta: { rowHeader: true },
});

const office = column.display({
  id: "oficina",
  header: "Oficina",
  cell: ({ row: { original } }) => original.office,
});

const progress = [
  column.display({
    id: "estado",
    header: "Cómo va",
    cell: ({ row: { original } }) => (
      <StatusTag tone={SUPPORT_STATES[original.state].tone}>{SUPPORT_STATES[original.state].label}</StatusTag>
    ),
  }),
  column.display({
    id: "plazo",
    header: "Plazo",
    cell: ({ row: { original } }) => <RequestDue {...original} />,
  }),
  column.display({
    id: "atiende",
    header: "Atiende",
    cell: ({ row: { original } }) =>
      original.owner ?? <span className="text-tinta-suave">Nadie todavía</span>,
  }),
];

const rating = column.display({
  id: "calificacion",
  header: "Calificación",
  cell: ({ row: { original } }) =>
    original.satisfaction === null ? (
      <span className="text-tinta-suave">—</span>
    ) : (
      `${original.satisfaction} de 5`
    ),
});

type RequestsTableProps = {
  rows: readonly SupportRow[];
  /** Of all the offices, not of one's own. */
  attends: boolean;
  /** Only what ended has been rated. */
  ended: boolean;
};

const columnsFor = ({ attends, ended }: Pick<RequestsTableProps, "attends" | "ended">) =>
  column.columns([request, ...(attends ? [office] : []), ...progress, ...(ended ? [rating] : [])]);

export const RequestsTable = ({ rows, ...shown }: RequestsTableProps) => (
  <DataTable
    caption="Solicitudes de apoyo"
    columns={columnsFor(shown)}
    rows={rows}
    rowId={({ folio }) => folio}
  />
);
