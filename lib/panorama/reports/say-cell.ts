import type { FigureCell } from "../figures/figure.ts";

/** A cell as people read it. */
export const sayCell = (cell: FigureCell): string =>
  typeof cell === "number" ? cell.toLocaleString("es-MX") : (cell ?? "—");
