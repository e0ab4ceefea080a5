import { BYTE_ORDER_MARK, csvLine } from "#lib/kernel/csv-line.ts";
import { cellText } from "../column.ts";
import { columnList } from "../columns.ts";
import type { Format } from "./format.ts";

export const csvFormat: Format = {
  label: "CSV",
  mime: "text/csv; charset=utf-8",
  async *write(batches, { origin }) {
    yield BYTE_ORDER_MARK + csvLine(columnList.map(([name]) => name));
    for await (const rows of batches) {
      yield rows
        .map((row) => csvLine(columnList.map(([, column]) => cellText(column.read(row, origin)))))
        .join("");
    }
  },
};
