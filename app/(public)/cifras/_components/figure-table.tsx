import { TableFold } from "#components/figures/table-fold.tsx";
import { DataTable } from "#components/ui/data-table.tsx";
import { createColumns } from "#components/ui/table-model.ts";
import type { Language } from "#lib/kernel/language.ts";
import type { TableRow } from "#lib/statistics/statistics-table.ts";
import { formatCell } from "./format-cell.ts";

type FigureTableProps = {
  title: string;
  /** The name each has in the open data, and the one over it. */
  columns: readonly (readonly [name: string, header: string])[];
  rows: readonly TableRow[];
  language: Language;
};

/** What names a row, where it is not its first column. */
const NAMES = new Set(["entidad", "pais", "presidente_o_periodo"]);

/** The figures of a chart as text. */
export function FigureTable({ title, columns, rows, language }: FigureTableProps) {
  const names = columns.map(([name]) => name);
  const rowHeader = names.find((name) => NAMES.has(name)) ?? names[0]!;
  const column = createColumns<TableRow>();
  return (
    <TableFold rows={rows.length} language={language}>
      <DataTable
        caption={title}
        columns={column.columns(
          columns.map(([name, header]) =>
            column.accessor((row) => formatCell(name, row[name] ?? null, language), {
              id: name,
              header,
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
