import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatChange, formatPoints } from "#lib/activity-index/format-points.ts";
import { standingName } from "#lib/activity-index/index-levels.ts";
import { indexAddress } from "#lib/activity-index/index-query.ts";
import type { IndexSeries, RankedState } from "#lib/activity-index/index-series.ts";
import { Sparkline } from "./sparkline.tsx";

type RankingTableProps = { ranking: readonly RankedState[]; series: IndexSeries; year: number };

const column = createColumns<RankedState>();
const NONE = "—";

/** Every state with its place, its value and how it changed. */
export function RankingTable({ ranking, series, year }: RankingTableProps) {
  return (
    <DataTable
      caption={`Índice de acción internacional de los estados en ${year}, del más alto al más bajo`}
      columns={column.columns([
        column.accessor(({ place }) => place ?? NONE, {
          id: "lugar",
          header: "Lugar",
          meta: { align: "end" },
        }),
        column.accessor("name", {
          header: "Estado",
          meta: { rowHeader: true },
          cell: ({ row: { original } }) => (
            <TextLink href={indexAddress({ year, state: original.code })}>{original.name}</TextLink>
          ),
        }),
        column.accessor(({ figure }) => (figure ? formatPoints(figure.value) : NONE), {
          id: "valor",
          header: "Puntos",
          meta: { align: "end" },
        }),
        column.accessor(({ figure }) => (figure ? standingName(figure.value) : "Sin índice"), {
          id: "nivel",
          header: "Nivel",
        }),
        column.accessor(({ before }) => (before ? formatChange(before.change) : NONE), {
          id: "cambio",
          header: "Cambio",
          meta: { align: "end" },
        }),
        column.accessor("code", {
          id: "linea",
          header: "En el tiempo",
          cell: ({ row: { original } }) => <Sparkline series={series} state={original.code} />,
        }),
      ])}
      rows={ranking}
      rowId={({ code }) => code}
    />
  );
}
