import { Prisma } from "#lib/generated/prisma/client.ts";
import { projectTotal, type Projection } from "../project-total.ts";
import { readFigures } from "../read-figures.ts";
import type { StatisticsTable } from "../statistics-table.ts";

export const projections: StatisticsTable<Projection> = {
  title: "Proyecciones del total de acuerdos a 2050",
  definition:
    "Es una proyección y no un dato: parte del total actual y supone un ritmo. Lo esperado crece 20 % cada cinco años sobre lo acumulado; lo mejor duplica ese aumento; lo peor deja el total como está. Los años intermedios toman la parte del crecimiento que les corresponde.",
  whenEmpty: "Todavía no hay acuerdos publicados de los que partir.",
  columns: { anio: "Año", esperado: "Esperado", mejor: "Mejor", peor: "Peor" },
  async read(db, scope) {
    const { total } = await readFigures(db, scope, Prisma.sql`SELECT NULL WHERE false`);
    return { total, rows: projectTotal(total, Number(scope.today.slice(0, 4))) };
  },
  charts: ({ rows }) => [
    {
      kind: "lines",
      categories: rows.map((row) => String(row.anio)),
      series: [
        { name: "Mejor", tone: "verde", values: rows.map((row) => row.mejor) },
        { name: "Esperado", tone: "guinda", values: rows.map((row) => row.esperado) },
        { name: "Peor", tone: "pizarra", values: rows.map((row) => row.peor) },
      ],
    },
  ],
};
