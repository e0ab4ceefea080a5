import type { ReactNode } from "react";
import type { RowData } from "@tanstack/react-table";
import type { createColumns } from "#components/ui/table-model.ts";

/** A last column with what can be done with each row; none when nothing can. */
export const actionColumn = <Row extends RowData>(
  column: ReturnType<typeof createColumns<Row>>,
  action: ((row: Row) => ReactNode) | undefined,
) =>
  action
    ? [column.display({ id: "accion", header: "Quitar", cell: ({ row: { original } }) => action(original) })]
    : [];
