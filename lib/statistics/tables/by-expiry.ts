import { Prisma } from "#lib/generated/prisma/client.ts";
import { formatMonth } from "../format-month.ts";
import { readFigures } from "../read-figures.ts";
import type { StatisticsTable } from "../statistics-table.ts";

type Row = { mes: string; total: number };

const MONTHS = 24;

export const byExpiry: StatisticsTable<Row> = {
  title: `Acuerdos que vencen en los próximos ${MONTHS} meses`,
  definition: `Acuerdos publicados según el mes en que termina su plazo fijo o la vigencia de la que ya se avisó su terminación, lo que llegue antes, en ${MONTHS} meses de calendario: el actual, desde hoy, y los que le siguen. No cuentan los demás que se renuevan solos o son de vigencia indefinida.`,
  whenEmpty: "Ningún acuerdo publicado vence en estos meses.",
  columns: { mes: "Mes", total: "Acuerdos que vencen" },
  // The last day in force is the one before a termination; least() passes over a null.
  read: (db, scope) =>
    readFigures<Row>(
      db,
      scope,
      Prisma.sql`
        SELECT to_char(m.starts, 'YYYY-MM') AS mes, count(a.id) AS total
        FROM (
          SELECT (date_trunc('month', ${scope.today}::date::timestamp) + make_interval(months => n))::date AS starts
          FROM generate_series(0, ${MONTHS - 1}::int) n
        ) m
        LEFT JOIN (
          SELECT id, least(CASE WHEN validity = 'FIXED' THEN ends_on END, terminated_on - 1) AS ends_on FROM picked
        ) a ON a.ends_on >= greatest(m.starts, ${scope.today}::date) AND a.ends_on < m.starts + interval '1 month'
        GROUP BY m.starts ORDER BY m.starts`,
    ),
  charts: ({ rows }) => [
    {
      kind: "columns",
      categories: rows.map((row) => formatMonth(row.mes, "short")),
      series: [{ name: "Acuerdos que vencen", tone: "dorado", values: rows.map((row) => row.total) }],
    },
  ],
};
