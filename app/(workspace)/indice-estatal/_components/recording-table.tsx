import { DataTable } from "#components/ui/data-table.tsx";
import { StatusTag } from "#components/ui/status-tag.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import { formatPoints } from "#lib/activity-index/format-points.ts";
import { standingName } from "#lib/activity-index/index-levels.ts";
import type { RankedState } from "#lib/activity-index/index-series.ts";
import { indexFormHref } from "../index-desk-address.ts";

const column = createColumns<RankedState>();

export function RecordingTable({ rows, year }: { rows: readonly RankedState[]; year: number }) {
  return (
    <DataTable
      caption={`Los estados en ${year} y lo que se ha registrado de cada uno`}
      columns={column.columns([
        column.accessor("name", {
          header: "Estado",
          meta: { rowHeader: true },
          cell: ({ row: { original } }) => (
            <TextLink href={indexFormHref(original.code, year)}>{original.name}</TextLink>
          ),
        }),
        column.accessor(({ figure }) => (figure ? formatPoints(figure.value) : "—"), {
          id: "valor",
          header: "Puntos",
          meta: { align: "end" },
        }),
        column.accessor(({ figure }) => (figure ? standingName(figure.value) : "—"), {
          id: "nivel",
          header: "Nivel",
        }),
        column.accessor("figure", {
          header: "Componentes",
          cell: ({ row: { original } }) => <Components {...original} />,
        }),
      ])}
      rows={rows}
      rowId={({ code }) => code}
    />
  );
}

function Components({ figure }: Pick<RankedState, "figure">) {
  if (!figure) return <StatusTag tone="warning">Por registrar</StatusTag>;
  if (!figure.components) return <StatusTag>Solo el total publicado</StatusTag>;
  return <StatusTag tone="success">Registrados</StatusTag>;
}
