import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { formatPoints } from "#lib/activity-index/format-points.ts";
import { countLevels, wholeYearsOf } from "#lib/activity-index/index-charts.ts";
import { INDEX_LEVELS, LEVEL_KEYS } from "#lib/activity-index/index-levels.ts";
import { type IndexSeries, meanOf } from "#lib/activity-index/index-series.ts";

const column = createColumns<{ year: number }>();

/** The charts of the country as text. */
export function LevelTable({ series }: { series: IndexSeries }) {
  return (
    <DataTable
      caption="Estados en cada nivel y promedio, por año"
      columns={column.columns([
        column.accessor(({ year }) => String(year), { id: "anio", header: "Año", meta: { rowHeader: true } }),
        ...LEVEL_KEYS.map((level) =>
          column.accessor(({ year }) => String(countLevels(series, year)[level]), {
            id: level,
            header: INDEX_LEVELS[level].label,
            meta: { align: "end" },
          }),
        ),
        column.accessor(({ year }) => formatPoints(Math.round(meanOf(series, year)!)), {
          id: "promedio",
          header: "Promedio",
          meta: { align: "end" },
        }),
      ])}
      rows={wholeYearsOf(series).map((year) => ({ year }))}
      rowId={({ year }) => String(year)}
    />
  );
}
