import type { ReactNode } from "react";
import { PhaseTag } from "#components/calls/phase-tag.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { StatusTag, type TagTone } from "#components/ui/status-tag.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { CALL_STATES, type CallView } from "#lib/calls/call-view.ts";
import { formatInstantDate } from "#lib/kernel/format-date.ts";
import { workedCallHref } from "../call-hrefs.ts";

const TONES: Readonly<Record<CallView["state"], TagTone>> = {
  DRAFT: "neutral",
  PROPOSED: "warning",
  PUBLISHED: "success",
  WITHDRAWN: "danger",
};

const column = createColumns<CallView>();

const columns = column.columns([
  column.accessor("title", {
    header: "Convocatoria",
    meta: { rowHeader: true },
    cell: ({ row: { original } }) => <TextLink href={workedCallHref(original.id)}>{original.title}</TextLink>,
  }),
  column.accessor(({ office }) => office.name, { id: "registro", header: "Registró" }),
  column.accessor("state", {
    header: "Situación",
    cell: ({ row: { original } }) => (
      <StatusTag tone={TONES[original.state]}>{CALL_STATES[original.state]}</StatusTag>
    ),
  }),
  column.accessor("phase", {
    header: "Plazo",
    cell: ({ row: { original } }) => <PhaseTag call={original} />,
  }),
  column.accessor(({ closesAt }) => formatInstantDate(closesAt), { id: "cierra", header: "Cierra" }),
]);

type WorkedCallsProps = { calls: readonly CallView[]; empty: ReactNode };

export function WorkedCalls({ calls, empty }: WorkedCallsProps) {
  return (
    <DataTable
      caption="Convocatorias registradas, primero la que cambió al último"
      columns={columns}
      rows={calls}
      rowId={({ id }) => id}
      empty={empty}
    />
  );
}
