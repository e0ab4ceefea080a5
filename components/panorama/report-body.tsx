import { FigureChart } from "#components/figures/figure-chart.tsx";
import { TableFold } from "#components/figures/table-fold.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import type { FigureCell } from "#lib/panorama/figures/figure.ts";
import type { FrozenFigure, ReportContent } from "#lib/panorama/reports/report-content.ts";
import { PART_KEYS, reportPart } from "#lib/panorama/reports/report-parts.ts";
import { sayCell } from "#lib/panorama/reports/say-cell.ts";

/** A quarterly report section by section: what the DGCP says, then its figures. */
export const ReportBody = ({ report: { words, figures } }: { report: ReportContent }) =>
  PART_KEYS.map((key) => {
    const { title, figures: keys } = reportPart(key);
    const own = figures.filter((figure) => keys.some((one) => one === figure.key));
    return words[key] === "" && own.length === 0 ? null : (
      <section key={key} aria-labelledby={`parte-${key}`} className="space-y-6 border-t border-linea pt-8">
        <h2 id={`parte-${key}`} className="text-2xl">
          {title}
        </h2>
        {words[key] === "" ? null : (
          <div className="max-w-measure wrap-anywhere whitespace-pre-line">{words[key]}</div>
        )}
        {own.map((figure) => (
          <ReportFigure key={figure.key} figure={figure} />
        ))}
      </section>
    );
  });

interface Row {
  number: number;
  cells: FigureCell[];
}

function ReportFigure({ figure }: { figure: FrozenFigure }) {
  const { title, definition, whenEmpty, columns, rows, total, chart } = figure;
  const column = createColumns<Row>();
  const isNumber = (index: number) => rows.some((cells) => typeof cells[index] === "number");
  return (
    <div className="space-y-4">
      <h3 className="text-xl">{title}</h3>
      <p className="max-w-measure text-sm text-tinta-suave">{definition}</p>
      {chart ? <FigureChart spec={chart} title={title} language="es" /> : null}
      {rows.length === 0 ? (
        <p>{whenEmpty}</p>
      ) : (
        <TableFold rows={rows.length} language="es">
          <DataTable
            caption={title}
            columns={column.columns(
              columns.map(({ name, header }, index) =>
                column.display({
                  id: name,
                  header,
                  cell: ({ row: { original } }) => sayCell(original.cells[index] ?? null),
                  meta: index === 0 ? { rowHeader: true } : isNumber(index) ? { align: "end" } : {},
                }),
              ),
            )}
            rows={rows.map((cells, number) => ({ number, cells }))}
            rowId={({ number }) => String(number)}
          />
        </TableFold>
      )}
      {total > rows.length ? (
        <p className="text-sm text-tinta-suave">
          Están las primeras {rows.length} filas de {total}.
        </p>
      ) : null}
    </div>
  );
}
