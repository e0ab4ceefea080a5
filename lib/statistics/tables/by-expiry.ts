import { Prisma } from "#lib/generated/prisma/client.ts";
import { statisticsWords } from "#lib/i18n/words.ts";
import { formatMonth } from "../format-month.ts";
import { MONTHS_AHEAD } from "../months-ahead.ts";
import { readFigures } from "../read-figures.ts";
import type { StatisticsTable } from "../statistics-table.ts";
import { wordsOfTable } from "../words-of-table.ts";

type Row = { mes: string; total: number };

export const byExpiry: StatisticsTable<Row> = {
  words: wordsOfTable("vencimientos"),
  columns: ["mes", "total"],
  // The last day in force is the one before a termination; least() passes over a null.
  read: (db, scope) =>
    readFigures<Row>(
      db,
      scope,
      Prisma.sql`
        SELECT to_char(m.starts, 'YYYY-MM') AS mes, count(a.id) AS total
        FROM (
          SELECT (date_trunc('month', ${scope.today}::date::timestamp) + make_interval(months => n))::date AS starts
          FROM generate_series(0, ${MONTHS_AHEAD - 1}::int) n
        ) m
        LEFT JOIN (
          SELECT id, least(CASE WHEN validity = 'FIXED' THEN ends_on END, terminated_on - 1) AS ends_on FROM picked
        ) a ON a.ends_on >= greatest(m.starts, ${scope.today}::date) AND a.ends_on < m.starts + interval '1 month'
        GROUP BY m.starts ORDER BY m.starts`,
    ),
  charts: ({ rows }, _, language) => [
    {
      kind: "columns",
      categories: rows.map((row) => formatMonth(row.mes, "short", language)),
      series: [
        {
          name: statisticsWords[language].tables.vencimientos.columns.total,
          tone: "dorado",
          values: rows.map((row) => row.total),
        },
      ],
    },
  ],
};
