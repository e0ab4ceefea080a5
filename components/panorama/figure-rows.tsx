import { TableFold } from "#components/figures/table-fold.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import { TextLink } from "#components/ui/text-link.tsx";
import type { FigureRow } from "#lib/panorama/figures/figure.ts";
import type { ShownFigure } from "#lib/panorama/figures/figures.ts";
import { activitiesAddress, type PanoramaFilters, type PanoramaHref } from "#lib/panorama/panorama-query.ts";
import { sayCell } from "#lib/panorama/reports/say-cell.ts";

/** More than these nobody reads on a screen. */
const MOST_ON_PAGE = 100;

type FigureRowsProps = { figure: ShownFigure; base: PanoramaHref; filters: PanoramaFilters };

/** Where the activities behind a row are listed; null when nothing is behind it. */
export function rowHref(row: FigureRow, base: PanoramaHref, filters: PanoramaFilters): string | null {
  if (row.href) return row.href;
  return row.to ? activitiesAddress(base, { ...filters, ...row.to }) : null;
}

/** The rows of a figure, each leading to what it counts. */
export function FigureRows({ figure: { title, columns, rows }, base, filters }: FigureRowsProps) {
  const column = createColumns<FigureRow>();
  const shown = columns.flatMap(({ header, name }, index) =>
    header === null ? [] : [{ header, name, index }],
  );
  const isNumber = (index: number) => rows.some(({ cells }) => typeof cells[index] === "number");
  const onPage = rows.slice(0, MOST_ON_PAGE);
  const [first] = shown;
  const counted = shown.findLast(({ index }) => isNumber(index));
  return (
    <TableFold rows={onPage.length} language="es">
      <DataTable
        caption={title}
        columns={column.columns(
          shown.map(({ header, name, index }) =>
            column.display({
              id: name,
              header,
              cell: ({ row: { original } }) => {
                const said = sayCell(original.cells[index] ?? null);
                const href = index === (counted ?? first)!.index ? rowHref(original, base, filters) : null;
                return href === null || original.cells[index] === 0 ? (
                  said
                ) : (
                  <TextLink href={href} aria-label={`${said}: ver las filas de ${nameOf(original, shown)}`}>
                    {said}
                  </TextLink>
                );
              },
              meta: index === first!.index ? { rowHeader: true } : isNumber(index) ? { align: "end" } : {},
            }),
          ),
        )}
        rows={onPage}
        rowId={({ cells }) => cells.join(" ")}
      />
      {rows.length > onPage.length ? (
        <p className="mt-3 text-sm text-tinta-suave">
          Están los primeros {onPage.length} de {rows.length.toLocaleString("es-MX")} renglones. Los archivos
          los llevan todos.
        </p>
      ) : null}
    </TableFold>
  );
}

/** What a row is of: its texts on the screen. */
const nameOf = ({ cells }: FigureRow, shown: readonly { index: number }[]): string =>
  shown
    .map(({ index }) => cells[index])
    .filter((cell) => typeof cell === "string")
    .slice(0, 2)
    .join(", ");
