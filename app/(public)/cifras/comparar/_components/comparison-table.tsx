import { TableFold } from "#components/figures/table-fold.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import type { ChartSpec } from "#lib/charts/chart-spec.ts";
import { formatCount } from "#lib/charts/chart-style.ts";
import { percentage } from "#lib/statistics/percentage.ts";

type ComparisonTableProps = { spec: ChartSpec; title: string; totals: readonly number[] };
type Row = { category: string; place: number };

const percents = new Intl.NumberFormat("es-MX", { maximumFractionDigits: 1 });

/** A column for each state: how many, and which part of its own agreements. */
export function ComparisonTable({ spec, title, totals }: ComparisonTableProps) {
  const rows = spec.categories.map((category, place) => ({ category, place }));
  const column = createColumns<Row>();
  const cell = (series: number, place: number) => {
    const count = spec.series[series]!.values[place]!;
    return `${formatCount(count)} (${percents.format(percentage(count, totals[series]!))} %)`;
  };
  return (
    <TableFold rows={rows.length}>
      <DataTable
        caption={spec.name ?? title}
        columns={column.columns([
          column.accessor("category", {
            header: "Concepto",
            meta: { rowHeader: true },
          }),
          ...spec.series.map(({ name }, series) =>
            column.accessor(({ place }) => cell(series, place), {
              id: name,
              header: name,
              meta: { align: "end" },
            }),
          ),
        ])}
        rows={rows}
        rowId={({ category }) => category}
      />
    </TableFold>
  );
}
