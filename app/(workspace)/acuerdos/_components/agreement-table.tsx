import type { ReactNode } from "react";
import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatDate } from "#lib/kernel/format-date.ts";
import { statusLabel } from "#lib/registry/agreement-status.ts";
import { nameCounterpart, territoryOf } from "#lib/registry/name-parties.ts";
import type { AgreementSummary } from "#lib/registry/public-agreement.ts";
import { agreementHref } from "../agreements-address.ts";

const column = createColumns<AgreementSummary>();

const columns = column.columns([
  column.accessor("title", {
    header: "Acuerdo",
    meta: { rowHeader: true },
    cell: ({ row: { original } }) => (
      <>
        <span className="block text-tinta-suave tabular-nums">{original.number}</span>
        <TextLink href={agreementHref(original.number)} className="font-semibold">
          {original.title}
        </TextLink>
      </>
    ),
  }),
  column.display({
    id: "parties",
    header: "Partes",
    cell: ({ row: { original } }) =>
      `${original.signingBody} (${territoryOf(original)}) con ${original.counterparts.map(nameCounterpart).join("; ")}`,
  }),
  column.accessor("signedOn", { header: "Firma", cell: ({ row }) => formatDate(row.original.signedOn) }),
  column.accessor("status", { header: "Situación", cell: ({ row }) => statusLabel(row.original.status) }),
]);

type AgreementTableProps = { rows: readonly AgreementSummary[]; empty: ReactNode };

/** Registered agreements; the title leads to the acts of each. */
export function AgreementTable({ rows, empty }: AgreementTableProps) {
  return (
    <DataTable
      caption="Acuerdos registrados"
      columns={columns}
      rows={rows}
      rowId={(row) => row.number}
      empty={empty}
    />
  );
}
