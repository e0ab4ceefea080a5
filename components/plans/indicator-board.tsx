import { createColumns, OF_SENTENCES } from "#components/ui/table-model.ts";
import { DataTable } from "#components/ui/data-table.tsx";
import type { Item, ItemKind } from "#lib/plans/items/item-kinds.ts";
import { nameItem, namesOf } from "#lib/plans/items/name-item.ts";
import { sayPeriod } from "#lib/plans/items/period.ts";
import { sayNumber } from "#lib/plans/items/say-value.ts";
import type { PlanContent } from "#lib/plans/reading/plan-content.ts";
import { type LightReading, readLight } from "#lib/plans/rules/traffic-light.ts";
import { ItemLink } from "./item-link.tsx";
import { LightTag } from "./light-tag.tsx";

type IndicatorBoardProps = {
  content: PlanContent;
  /** ISO. */
  today: string;
  hrefOf?: (kind: ItemKind, id: string) => string;
};

type Row = { indicator: Item<"indicator">; reading: LightReading };
const column = createColumns<Row>();

/** Every indicator with its light and the reason of it. */
export function IndicatorBoard({ content, today, hrefOf }: IndicatorBoardProps) {
  const objectives = namesOf(content, ["objective"]);
  const targets = Map.groupBy(content.target, ({ indicatorId }) => indicatorId);
  const measured = Map.groupBy(content.measured, ({ indicatorId }) => indicatorId);
  const rows = content.indicator.map((indicator): Row => {
    const { id } = indicator;
    return { indicator, reading: readLight(indicator, targets.get(id) ?? [], measured.get(id) ?? [], today) };
  });
  const meta = { className: OF_SENTENCES };
  return (
    <DataTable
      caption="Tablero de indicadores"
      rows={rows}
      rowId={({ indicator }) => indicator.id}
      columns={column.columns([
        column.display({
          id: "indicator",
          header: "Indicador",
          meta: { rowHeader: true },
          cell: ({ row: { original } }) => (
            <>
              <ItemLink href={hrefOf?.("indicator", original.indicator.id)}>
                {nameItem("indicator", original.indicator)}
              </ItemLink>
              <p className="text-xs font-normal text-tinta-suave">
                {objectives.get(original.indicator.objectiveId) ?? "Sin objetivo"}
              </p>
            </>
          ),
        }),
        column.display({
          id: "base",
          header: "Línea base",
          meta: { align: "end" },
          cell: ({ row: { original } }) => sayBase(original.indicator),
        }),
        column.display({
          id: "last",
          header: "Última medición",
          meta: { align: "end" },
          cell: ({ row: { original } }) => {
            const { last } = original.reading;
            return last ? `${sayNumber(last.value)} (${sayPeriod(last.period)})` : "Sin medir";
          },
        }),
        column.display({
          id: "light",
          header: "Semáforo",
          meta,
          cell: ({ row: { original } }) => (
            <div className="space-y-1">
              <LightTag light={original.reading.light} />
              <p>{original.reading.why}</p>
            </div>
          ),
        }),
      ])}
    />
  );
}

const sayBase = ({ baseValue, baseYear, unit }: Item<"indicator">): string =>
  baseValue === "" ? "Sin decir" : `${sayNumber(baseValue)} ${unit}${baseYear ? ` (${baseYear})` : ""}`;
