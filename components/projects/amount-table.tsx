import type { ReactNode } from "react";
import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { AMOUNT_KINDS } from "#lib/projects/catalogues/project-words.ts";
import { sayAmount, saySumsOf } from "#lib/projects/describe-project.ts";
import type { AmountView } from "#lib/projects/project-view.ts";
import { actionColumn } from "./action-column.tsx";

const column = createColumns<AmountView>();

type AmountTableProps = {
  amounts: readonly AmountView[];
  action?: ((amount: AmountView) => ReactNode) | undefined;
};

/** What was promised and given each year, with a sum for each currency. */
export function AmountTable({ amounts, action }: AmountTableProps) {
  return (
    <div className="space-y-4">
      <DataTable
        caption="Montos por año"
        columns={column.columns([
          column.accessor("year", { header: "Año", meta: { rowHeader: true } }),
          column.accessor(({ kind }) => AMOUNT_KINDS[kind].label, { id: "que", header: "Qué" }),
          column.accessor(sayAmount, { id: "monto", header: "Monto", meta: { align: "end" } }),
          column.accessor(({ partner }) => partner?.name ?? "La propia oficina", { id: "de", header: "De" }),
          ...actionColumn(column, action),
        ])}
        rows={amounts}
        rowId={({ id }) => id}
        empty={<p className="text-tinta-suave">Todavía no tiene montos.</p>}
      />
      {amounts.length > 0 ? (
        <p className="text-sm">
          En total, comprometido: {saySumsOf(amounts, "COMMITMENT") ?? "nada"}; entregado:{" "}
          {saySumsOf(amounts, "DISBURSEMENT") ?? "nada"}. Las monedas no se suman entre sí.
        </p>
      ) : null}
    </div>
  );
}
