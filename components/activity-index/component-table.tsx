import { EvidenceList } from "#components/evidence/evidence-list.tsx";
import { Alert } from "#components/ui/alert.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns, OF_SENTENCES } from "#components/ui/table-model.ts";
import { formatPoints } from "#lib/activity-index/format-points.ts";
import {
  COMPONENT_KEYS,
  INDEX_COMPONENTS,
  type IndexComponent,
} from "#lib/activity-index/index-components.ts";
import type { IndexFigure } from "#lib/activity-index/index-series.ts";
import { PUBLISHED_SOURCE } from "#lib/activity-index/published-index.ts";

const column = createColumns<{ key: IndexComponent }>();

/** The components of a figure with the evidence of each; or that only their sum was published. */
export function ComponentTable({ figure }: { figure: IndexFigure }) {
  const { components, evidence, value, year } = figure;
  if (components === null) {
    return (
      <Alert title="No se conocen los componentes">
        <p>
          De {year} se publicó solo el total, {formatPoints(value)} puntos. Fuente: {PUBLISHED_SOURCE}.
        </p>
      </Alert>
    );
  }
  return (
    <DataTable
      caption={`Componentes del índice: suman ${formatPoints(value)} puntos`}
      showCaption
      columns={column.columns([
        column.accessor(({ key }) => INDEX_COMPONENTS[key].label, {
          id: "componente",
          header: "Componente",
          meta: { rowHeader: true },
        }),
        column.accessor(({ key }) => formatPoints(components[key]), {
          id: "puntos",
          header: "Puntos",
          meta: { align: "end" },
        }),
        column.accessor(({ key }) => evidence[key], {
          id: "evidencia",
          header: "Evidencia",
          meta: { className: OF_SENTENCES },
          cell: ({ row }) => <EvidenceList text={evidence[row.original.key]} />,
        }),
      ])}
      rows={COMPONENT_KEYS.map((key) => ({ key }))}
      rowId={({ key }) => key}
    />
  );
}
