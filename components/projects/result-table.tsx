import type { ReactNode } from "react";
import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns, OF_SENTENCES } from "#components/ui/table-model.ts";
import type { ResultView } from "#lib/projects/project-view.ts";
import { actionColumn } from "./action-column.tsx";

const numbers = new Intl.NumberFormat("es-MX", { maximumFractionDigits: 2 });
// A string of digits keeps them all: a number of the program would round the largest.
const say = (digits: string): string => numbers.format(digits as Intl.StringNumericLiteral);

const column = createColumns<ResultView>();

type ResultTableProps = {
  results: readonly ResultView[];
  action?: ((result: ResultView) => ReactNode) | undefined;
};

/** What the project set out to achieve, and what it has come to. */
export function ResultTable({ results, action }: ResultTableProps) {
  return (
    <DataTable
      caption="Resultados"
      columns={column.columns([
        column.accessor("title", { header: "Resultado", meta: { rowHeader: true } }),
        column.accessor(({ indicator, unit }) => `${indicator}, en ${unit}`, {
          id: "indicador",
          header: "Indicador",
          meta: { className: OF_SENTENCES },
        }),
        column.accessor(({ baseValue, baseYear }) => `${say(baseValue)} (${baseYear})`, {
          id: "base",
          header: "Línea base",
          meta: { align: "end" },
        }),
        column.accessor(({ targetValue, targetYear }) => `${say(targetValue)} (${targetYear})`, {
          id: "meta",
          header: "Meta",
          meta: { align: "end" },
        }),
        column.accessor(({ actualValue }) => (actualValue === null ? "Sin medir" : say(actualValue)), {
          id: "logrado",
          header: "Logrado",
          meta: { align: "end" },
        }),
        ...actionColumn(column, action),
      ])}
      rows={results}
      rowId={({ id }) => id}
      empty={<p className="text-tinta-suave">Todavía no tiene resultados.</p>}
    />
  );
}
