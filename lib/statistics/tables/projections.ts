import { Prisma } from "#lib/generated/prisma/client.ts";
import { statisticsWords } from "#lib/i18n/words.ts";
import { projectTotal, type Projection } from "../project-total.ts";
import { readFigures } from "../read-figures.ts";
import type { StatisticsTable } from "../statistics-table.ts";
import { wordsOfTable } from "../words-of-table.ts";

export const projections: StatisticsTable<Projection> = {
  words: wordsOfTable("proyecciones"),
  columns: ["anio", "esperado", "mejor", "peor"],
  async read(db, scope) {
    const { total } = await readFigures(db, scope, Prisma.sql`SELECT NULL WHERE false`);
    return { total, rows: projectTotal(total, Number(scope.today.slice(0, 4))) };
  },
  charts({ rows }, _, language) {
    const words = statisticsWords[language].tables.proyecciones.columns;
    return [
      {
        kind: "lines",
        categories: rows.map((row) => String(row.anio)),
        series: [
          { name: words.mejor, tone: "verde", values: rows.map((row) => row.mejor) },
          { name: words.esperado, tone: "guinda", values: rows.map((row) => row.esperado) },
          { name: words.peor, tone: "pizarra", values: rows.map((row) => row.peor) },
        ],
      },
    ];
  },
};
