import { DataTable } from "#components/ui/data-table.tsx";
import { FigureLayout } from "#components/figures/figure-layout.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { COMPONENT_KEYS, INDEX_COMPONENTS } from "#lib/activity-index/index-components.ts";
import { LEVEL_RANGES, type LevelRange } from "#lib/activity-index/level-ranges.ts";
import { PUBLISHED_SOURCE, PUBLISHED_YEARS } from "#lib/activity-index/published-index.ts";

const column = createColumns<LevelRange>();

/** What is added up, which level each value has, and from where the figures come. */
export function HowToRead() {
  return (
    <FigureLayout
      id="lectura"
      title="Cómo se lee"
      definition={`Fuente de los años ${PUBLISHED_YEARS.join(", ")}: ${PUBLISHED_SOURCE}. Lo que se registra después lo anota la Dirección General de Coordinación Política, con sus componentes, sus evidencias y el motivo.`}
    >
      <dl className="space-y-3">
        {COMPONENT_KEYS.map((key) => (
          <div key={key} className="border-l-2 border-dorado pl-4">
            <dt className="font-semibold">{INDEX_COMPONENTS[key].label} · hasta 1 punto</dt>
            <dd className="max-w-measure">{INDEX_COMPONENTS[key].meaning}</dd>
          </div>
        ))}
      </dl>
      <DataTable
        caption="Los niveles y sus tercios, en puntos"
        showCaption
        columns={column.columns([
          column.accessor("label", { header: "Nivel", meta: { rowHeader: true } }),
          column.accessor("whole", { header: "Puntos", meta: { align: "end" } }),
          column.accessor("lower", { header: "Tercio inferior", meta: { align: "end" } }),
          column.accessor("middle", { header: "Tercio medio", meta: { align: "end" } }),
          column.accessor("upper", { header: "Tercio superior", meta: { align: "end" } }),
        ])}
        rows={LEVEL_RANGES}
        rowId={({ label }) => label}
      />
    </FigureLayout>
  );
}
