import {
  createColumnHelper,
  metaHelper,
  tableFeatures,
  type ColumnDef,
  type RowData,
} from "@tanstack/react-table";

/** The class of a column of sentences: on a narrow screen they stand below its name, not beside it. */
export const OF_SENTENCES = "max-sm:flex-col max-sm:gap-1! max-sm:[&>div]:text-start!";

/** What a column says of itself to the drawing. */
export type TableColumnMeta = {
  /** Drawn as the row's header: what names the row. One per table. */
  rowHeader?: boolean;
  /** Numbers and dates that are compared down the column. */
  align?: "end";
  /** The value that the sort links carry; without it the column does not sort. */
  sortKey?: string;
  className?: string;
};

/**
 * A table is drawn once, on the server, from rows already sorted and paged by the database: its model has no state that
 * could change, so the atoms that the library asks for only hold their value.
 */
const stillReactivity = {
  createOptionsStore: false,
  wrapExternalAtoms: false,
  addSubscription: () => undefined,
  batch: (run: () => void) => run(),
  schedule: (run: () => void) => run(),
  untrack: <T>(read: () => T) => read(),
  createReadonlyAtom: <T>(read: () => T) => ({
    get: read,
    subscribe: () => ({ unsubscribe: () => undefined }),
  }),
  createWritableAtom: <T>(value: T) => ({
    get: () => value,
    set: () => undefined,
    subscribe: () => ({ unsubscribe: () => undefined }),
  }),
};

export const stillFeatures = tableFeatures({
  coreReactivityFeature: stillReactivity,
  columnMeta: metaHelper<TableColumnMeta>(),
});

export type TableColumn<Row extends RowData> = ColumnDef<typeof stillFeatures, Row>;

/** The columns of a table of `Row`: `const column = createColumns<Row>()`, then `column.columns([column.accessor(…)])`. */
export function createColumns<Row extends RowData>() {
  return createColumnHelper<typeof stillFeatures, Row>();
}
