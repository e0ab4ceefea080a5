import { TableFold } from "#components/figures/table-fold.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import type { ChartSpec } from "#lib/charts/chart-spec.ts";
import { formatCount } from "#lib/charts/chart-style.ts";
import { figuresWords } from "#lib/i18n/words.ts";
import { type Language, LOCALES } from "#lib/kernel/language.ts";
import { percentage } from "#lib/statistics/percentage.ts";

type ComparisonTableProps = {
  spec: ChartSpec;
  title: string;
  totals: readonly number[];
  language: Language;
};
type Row = { category: string; place: number };

const percents = new Intl.NumberFormat(LOCALES.es, { maximumFractionDigits: 1 });

/** A column for each state: how many, and which part of its own agreements. */
export function ComparisonTable({ spec, title, totals, language }: ComparisonTableProps) {
  const words = figuresWords[language];
  const rows = spec.categories.map((category, place) => ({ category, place }));
  const column = createColumns<Row>();
  const cell = (series: number, place: number) => {
    const count = spec.series[series]!.values[place]!;
    const share = words.percent(percents.format(percentage(count, totals[series]!)));
    return `${formatCount(count)} (${share})`;
  };
  return (
    <TableFold rows={rows.length} language={language}>
      <DataTable
        caption={spec.name ?? title}
        columns={column.columns([
          column.accessor("category", {
            header: words.compare.concept,
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
