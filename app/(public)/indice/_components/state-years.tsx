import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatChange, formatPoints } from "#lib/activity-index/format-points.ts";
import { standingName } from "#lib/activity-index/index-levels.ts";
import { indexAddress } from "#lib/activity-index/index-query.ts";
import { type IndexSeries, rankStates, yearsOf } from "#lib/activity-index/index-series.ts";

/** The line of a state as text, the last year first. */
export function StateYears({ series, state }: { series: IndexSeries; state: string }) {
  const rows = yearsOf(series)
    .toReversed()
    .map((year) => ({ year, ...rankStates(series, year).find(({ code }) => code === state)! }))
    .filter(({ figure }) => figure !== null);
  const column = createColumns<(typeof rows)[number]>();
  return (
    <DataTable
      caption="Índice del estado en cada año"
      columns={column.columns([
        column.accessor("year", {
          header: "Año",
          meta: { rowHeader: true },
          cell: ({ row: { original } }) => (
            <TextLink href={indexAddress({ year: original.year, state })}>{original.year}</TextLink>
          ),
        }),
        column.accessor(({ figure }) => formatPoints(figure!.value), {
          id: "valor",
          header: "Puntos",
          meta: { align: "end" },
        }),
        column.accessor(({ figure }) => standingName(figure!.value), { id: "nivel", header: "Nivel" }),
        column.accessor(({ before }) => (before ? formatChange(before.change) : "—"), {
          id: "cambio",
          header: "Cambio",
          meta: { align: "end" },
        }),
        column.accessor("place", { header: "Lugar", meta: { align: "end" } }),
      ])}
      rows={rows}
      rowId={({ year }) => String(year)}
    />
  );
}
