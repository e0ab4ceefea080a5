import { Prisma } from "#lib/generated/prisma/client.ts";
import { statisticsWords } from "#lib/i18n/words.ts";
import { statusCondition } from "#lib/registry/status-condition.ts";
import { readFigures } from "../read-figures.ts";
import type { StatisticsTable } from "../statistics-table.ts";
import { wordsOfTable } from "../words-of-table.ts";

type Row = {
  anio: number;
  total: number;
  vigentes: number;
  sin_vigencia: number;
  por_entrar_en_vigor: number;
};

export const byYear: StatisticsTable<Row> = {
  words: wordsOfTable("anio"),
  columns: ["anio", "total", "vigentes", "sin_vigencia", "por_entrar_en_vigor"],
  read: (db, scope) =>
    readFigures<Row>(
      db,
      scope,
      Prisma.sql`
        SELECT y.anio, count(a.id) AS total,
          count(a.id) FILTER (WHERE ${statusCondition("IN_FORCE", scope.today)}
            OR ${statusCondition("EXPIRING", scope.today)}) AS vigentes,
          count(a.id) FILTER (WHERE ${statusCondition("EXPIRED", scope.today)}
            OR ${statusCondition("TERMINATED", scope.today)} OR ${statusCondition("REPLACED", scope.today)})
            AS sin_vigencia,
          count(a.id) FILTER (WHERE ${statusCondition("UPCOMING", scope.today)}) AS por_entrar_en_vigor
        FROM (
          SELECT generate_series(
            extract(year FROM min(signed_on))::int,
            greatest(extract(year FROM max(signed_on)), extract(year FROM ${scope.today}::date))::int
          ) AS anio FROM picked
        ) y
        LEFT JOIN picked a ON extract(year FROM a.signed_on) = y.anio
        GROUP BY y.anio ORDER BY y.anio`,
    ),
  charts({ rows }, _, language) {
    const words = statisticsWords[language].tables.anio.columns;
    return [
      {
        kind: "columns",
        categories: rows.map((row) => String(row.anio)),
        series: [
          { name: words.vigentes, tone: "verde", values: rows.map((row) => row.vigentes) },
          {
            name: words.por_entrar_en_vigor,
            tone: "pizarra",
            values: rows.map((row) => row.por_entrar_en_vigor),
          },
          { name: words.sin_vigencia, tone: "dorado", values: rows.map((row) => row.sin_vigencia) },
        ],
      },
    ];
  },
};
