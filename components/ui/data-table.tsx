import { constructTable, FlexRender, type RowData } from "@tanstack/react-table";
import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { stillFeatures, type TableColumn } from "./table-model.ts";
import { SortHeader, SortList, type TableSort } from "./table-sort.tsx";

type DataTableProps<Row extends RowData> = {
  /** Names the table for who cannot see it; shown only with `showCaption`. */
  caption: ReactNode;
  showCaption?: boolean;
  columns: readonly TableColumn<Row>[];
  /** One page of rows, already in order. */
  rows: readonly Row[];
  rowId: (row: Row) => string;
  sort?: TableSort;
  /** What stands here when there are no rows. */
  empty?: ReactNode;
  className?: string;
};

/**
 * Rows and columns drawn on the server, order changed by links. Under 640 px each row becomes a card in which every
 * value carries its column's name; the explicit roles keep it a table for screen readers there too. How rows and cells
 * look is said once, in `globals.css`: said in each of them it would be most of the page.
 */
export function DataTable<Row extends RowData>(props: DataTableProps<Row>) {
  const { caption, showCaption, columns, rows, rowId, sort, empty, className } = props;
  if (rows.length === 0 && empty) return <>{empty}</>;
  const table = constructTable({
    features: stillFeatures,
    columns: [...columns],
    data: [...rows],
    getRowId: rowId,
  });
  const headers = table.getHeaderGroups().at(-1)?.headers ?? [];
  return (
    <div className={className}>
      {sort ? <SortList headers={headers} sort={sort} /> : null}
      <table role="table" className="w-full border-collapse text-sm max-sm:block print:table">
        <caption className={showCaption ? "pb-3 text-left font-semibold max-sm:block" : "sr-only"}>
          {caption}
        </caption>
        <thead role="rowgroup" className="max-sm:sr-only">
          <tr role="row" className="border-b-2 border-dorado">
            {headers.map((header) => {
              const meta = header.column.columnDef.meta;
              return (
                <SortHeader key={header.id} meta={meta} sort={sort}>
                  <FlexRender header={header} />
                </SortHeader>
              );
            })}
          </tr>
        </thead>
        <tbody role="rowgroup" className="rows">
          {table.getRowModel().rows.map((row) => (
            <tr key={row.id} role="row">
              {row.getAllCells().map((cell) => {
                const meta = cell.column.columnDef.meta;
                const Cell = meta?.rowHeader ? "th" : "td";
                return (
                  <Cell
                    key={cell.id}
                    role={meta?.rowHeader ? "rowheader" : "cell"}
                    scope={meta?.rowHeader ? "row" : undefined}
                    className={classNames(
                      meta?.align === "end" && "text-right tabular-nums",
                      meta?.className,
                    )}
                  >
                    {meta?.rowHeader ? null : (
                      <span className="label" aria-hidden="true">
                        <FlexRender header={headers.find((header) => header.column.id === cell.column.id)!} />
                      </span>
                    )}
                    <div>
                      <FlexRender cell={cell} />
                    </div>
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
