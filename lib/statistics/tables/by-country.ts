import { Prisma } from "#lib/generated/prisma/client.ts";
import { readFigures } from "../read-figures.ts";
import { sumOf } from "../state-rows.ts";
import type { StatisticsTable } from "../statistics-table.ts";

type Row = { codigo: string; pais: string; total: number };

/** The chart names this many and puts the rest together. */
const NAMED = 15;

export const byCountry: StatisticsTable<Row> = {
  title: "Acuerdos por país de la contraparte",
  definition:
    "Acuerdos publicados según el país de su contraparte, con su código ISO 3166-1. Un acuerdo cuenta una vez en cada país que toca, de modo que los renglones pueden sumar más que el total; las contrapartes sin país, como muchos organismos internacionales, no aparecen aquí.",
  whenEmpty: "Ningún acuerdo publicado tiene una contraparte con país.",
  columns: { codigo: "Código", pais: "País", total: "Acuerdos" },
  read: (db, scope) =>
    readFigures<Row>(
      db,
      scope,
      Prisma.sql`
        SELECT co.code AS codigo, co.name AS pais, count(DISTINCT a.id) AS total
        FROM picked a JOIN agreement_counterparts c ON c.agreement_id = a.id
        JOIN countries co ON co.code = c.country_code
        GROUP BY co.code ORDER BY total DESC, co.code`,
    ),
  charts({ rows }) {
    const named = rows.slice(0, NAMED);
    const rest = rows.slice(NAMED);
    const bars = rest.length === 0 ? named : [...named, theRest(rest)];
    return [
      {
        kind: "bars",
        categories: bars.map((row) => row.pais),
        series: [{ name: "Acuerdos", tone: "verde", values: bars.map((row) => row.total) }],
      },
    ];
  },
};

const theRest = (rows: Row[]) => ({
  pais: rows.length === 1 ? "Otro país" : `Otros ${rows.length} países`,
  total: sumOf(rows, "total"),
});
