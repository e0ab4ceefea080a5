import { createColumns, OF_SENTENCES } from "#components/ui/table-model.ts";
import { DataTable } from "#components/ui/data-table.tsx";
import { sayPeriod } from "#lib/plans/items/period.ts";
import { sayNumber } from "#lib/fields/say-plain.ts";
import type { ReportContent, ReportIndicator } from "#lib/plans/reports/report-content.ts";
import { LightTag } from "../light-tag.tsx";

const column = createColumns<ReportIndicator>();
const withUnit = (value: string, unit: string, when: string): string =>
  value === "" ? "Sin decir" : `${sayNumber(value)} ${unit}${when ? ` (${when})` : ""}`;

/** The indicators of a report with how each is counted. */
export function ReportIndicators({ indicators, year }: Pick<ReportContent, "indicators" | "year">) {
  const meta = { className: OF_SENTENCES };
  return (
    <DataTable
      caption={`Indicadores de ${year}`}
      rows={indicators}
      rowId={({ objective, name }) => objective + name}
      columns={column.columns([
        column.display({
          id: "name",
          header: "Indicador",
          meta: { rowHeader: true },
          cell: ({ row: { original } }) => (
            <>
              {original.name}
              <p className="text-xs font-normal text-tinta-suave">
                {[original.formula, original.frequency, original.direction].filter(Boolean).join(" · ")}
              </p>
            </>
          ),
        }),
        column.display({
          id: "base",
          header: "Línea base",
          meta: { align: "end" },
          cell: ({ row: { original } }) => withUnit(original.baseValue, original.unit, original.baseYear),
        }),
        column.display({
          id: "target",
          header: `Meta de ${year}`,
          meta: { align: "end" },
          cell: ({ row: { original } }) =>
            withUnit(
              original.targetValue,
              original.unit,
              original.targetPeriod.length > 4 ? sayPeriod(original.targetPeriod) : "",
            ),
        }),
        column.display({
          id: "last",
          header: "Última medición",
          meta: { align: "end" },
          cell: ({ row: { original } }) =>
            original.lastValue
              ? withUnit(original.lastValue, original.unit, sayPeriod(original.lastPeriod))
              : "Sin medir",
        }),
        column.display({
          id: "light",
          header: "Semáforo",
          meta,
          cell: ({ row: { original } }) => (
            <div className="space-y-1">
              <LightTag light={original.light} />
              <p>{original.why}</p>
            </div>
          ),
        }),
      ])}
    />
  );
}
