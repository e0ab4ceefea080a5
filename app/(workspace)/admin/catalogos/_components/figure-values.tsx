import { DataTable } from "#components/ui/data-table.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { StatusTag, type TagTone } from "#components/ui/status-tag.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { formatBusinessDays } from "#lib/calendar/format-business-days.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import type { FigureValue } from "#lib/procedure/list-figures.ts";

const column = createColumns<FigureValue>();

const STATES = {
  past: { label: "Anterior", tone: "neutral" },
  current: { label: "Vigente", tone: "success" },
  coming: { label: "Aún no rige", tone: "info" },
} as const satisfies Record<FigureValue["state"], { label: string; tone: TagTone }>;

const columns = column.columns([
  column.accessor("value", {
    header: "Valor",
    meta: { rowHeader: true },
    cell: ({ row }) => <span className="font-semibold">{formatBusinessDays(row.original.value)}</span>,
  }),
  column.accessor("validFrom", {
    header: "Vigencia",
    cell: ({ row: { original: value } }) =>
      value.validUntil
        ? `Del ${formatDate(value.validFrom)} al ${formatDate(value.validUntil)}`
        : `Desde el ${formatDate(value.validFrom)}`,
  }),
  column.accessor("legalBasis", {
    header: "Fundamento",
    cell: ({ row }) => <span className="wrap-anywhere">{row.original.legalBasis}</span>,
  }),
  column.accessor("state", {
    header: "Situación",
    cell: ({ row }) => (
      <StatusTag tone={STATES[row.original.state].tone}>{STATES[row.original.state].label}</StatusTag>
    ),
  }),
]);

/** All the values that a figure has had and will have, the latest first. */
export function FigureValues({ label, values }: { label: string; values: readonly FigureValue[] }) {
  return (
    <DataTable
      caption={`${label}: sus valores, del último al primero`}
      columns={columns}
      rows={values}
      rowId={({ validFrom }) => validFrom}
      empty={<EmptyState title="Todavía no tiene valor">Aquí estarán los que se fijen.</EmptyState>}
    />
  );
}
