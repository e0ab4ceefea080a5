import type { FileColumn, TableFile } from "#lib/open-data/table-file.ts";
import type { FigureRow } from "../figures/figure.ts";
import type { ShownFigure } from "../figures/figures.ts";

/** A figure as a table that can be taken. @param demo its name says so */
export const figureFile = (
  { key, title, columns, rows }: ShownFigure,
  { today, demo }: { today: string; demo: boolean },
): TableFile<FigureRow> => ({
  name: [demo && "demostracion", "panorama", key, today].filter(Boolean).join("-"),
  // The name of a sheet has room for this much.
  title: title.slice(0, 31),
  columns: columns.map(({ name, width, decimals }, index): FileColumn<FigureRow> => ({
    ...{ name, width },
    ...(decimals !== undefined && { decimals }),
    read: ({ cells }) => cells[index] ?? null,
  })),
  rows,
});
