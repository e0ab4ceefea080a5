import type { ReactNode } from "react";
import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { PARTNER_KINDS, PARTNER_ROLES } from "#lib/projects/catalogues/project-words.ts";
import type { PartnerView } from "#lib/projects/project-view.ts";
import { actionColumn } from "./action-column.tsx";

const column = createColumns<PartnerView>();

type PartnerTableProps = {
  partners: readonly PartnerView[];
  /** What can be done with each, for who may. */
  action?: ((partner: PartnerView) => ReactNode) | undefined;
};

/** With whom, and who does what. */
export function PartnerTable({ partners, action }: PartnerTableProps) {
  return (
    <DataTable
      caption="Socios"
      columns={column.columns([
        column.accessor("name", { header: "Socio", meta: { rowHeader: true } }),
        column.accessor(({ role }) => PARTNER_ROLES[role].label, { id: "papel", header: "Papel" }),
        column.accessor(({ kind }) => PARTNER_KINDS[kind].label, { id: "tipo", header: "Qué es" }),
        column.accessor(({ country }) => country?.name ?? "De varios países", { id: "pais", header: "País" }),
        ...actionColumn(column, action),
      ])}
      rows={partners}
      rowId={({ id }) => id}
      empty={<p className="text-tinta-suave">Todavía no tiene socios.</p>}
    />
  );
}
