import { TableFold } from "#components/figures/table-fold.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import type { TableRow } from "#lib/statistics/statistics-table.ts";
import { formatCell } from "./format-cell.ts";

type FigureTableProps = {
  title: string;
  columns: Readonly<Record<string, string>>;
  rows: readonly TableRow[];
};

/** What names a row, where it is not its first column. */
const NAMES = new Set(["entidad", "pais", "presidente_o_periodo"]);

/** The figures of a chart as text. */
export function FigureTable({ title, columns, rows }: FigureTableProps) {
  const names = Object.keys(columns);
  const rowHeader = names.find((name) => NAMES.has(name)) ?? names[0]!;
  const column = createColumns<TableRow>();
  return (
    <TableFold rows={rows.length}>
      <DataTable
        caption={title}
        columns={column.columns(
          names.map((name) =>
            column.accessor((row) => formatCell(name, row[name] ?? null), {
              id: name,
              header: columns[name]!,
              meta: name === rowHeader ? { rowHeader: true } : isNumber(rows, name) ? { align: "end" } : {},
            }),
          ),
        )}
        rows={rows}
        rowId={(row) => String(row[rowHeader])}
      />
    </TableFold>
  );
}

const isNumber = (rows: readonly TableRow[], name: string): boolean =>
  rows.some((row) => typeof row[name] === "number");
