import type { ReactNode } from "react";
import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import type { PracticeView } from "#lib/practices/practice-view.ts";

type Indicator = PracticeView["indicators"][number];

type IndicatorTableProps = {
  indicators: readonly Indicator[];
  /** What can be done with each, for who may. */
  action?: (indicator: Indicator) => ReactNode;
};

const numbers = new Intl.NumberFormat("es-MX", { maximumFractionDigits: 2 });
const column = createColumns<Indicator>();

/** The numbers of a practice, each with its unit and its year. */
export function IndicatorTable({ indicators, action }: IndicatorTableProps) {
  return (
    <DataTable
      caption="Indicadores cuantitativos"
      columns={column.columns([
        column.accessor("name", { header: "Indicador", meta: { rowHeader: true } }),
        // A string of digits keeps them all: a number of the program would round the largest.
        column.accessor(({ value }) => numbers.format(value as Intl.StringNumericLiteral), {
          id: "valor",
          header: "Valor",
          meta: { align: "end" },
        }),
        column.accessor("unit", { header: "Unidad" }),
        column.accessor("year", { header: "Año" }),
        ...(action
          ? [
              column.display({
                id: "accion",
                header: "Quitar",
                cell: ({ row: { original } }) => action(original),
              }),
            ]
          : []),
      ])}
      rows={indicators}
      rowId={({ id }) => id}
      empty={<p className="text-tinta-suave">Todavía no tiene indicadores.</p>}
    />
  );
}
