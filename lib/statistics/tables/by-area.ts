import { areaNameIn } from "#lib/catalogues/area-name-in.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import { statisticsWords } from "#lib/i18n/words.ts";
import { percentage } from "../percentage.ts";
import { readFigures } from "../read-figures.ts";
import type { StatisticsTable } from "../statistics-table.ts";
import { wordsOfTable } from "../words-of-table.ts";

type Counted = { area: string; total: number; rango: number };
type Row = { area: string; total: number; porcentaje: number; rango: number };

// Rank as in sport: equals share it, and the next one leaves the gap.
const query = Prisma.sql`
  SELECT r.name AS area, count(a.id) AS total, rank() OVER (ORDER BY count(a.id) DESC) AS rango
  FROM areas r
  LEFT JOIN agreement_areas x ON x.area_key = r.key
  LEFT JOIN picked a ON a.id = x.agreement_id
  GROUP BY r.key
  HAVING r.retired_at IS NULL OR count(a.id) > 0
  ORDER BY total DESC, r.position`;

export const byArea: StatisticsTable<Row> = {
  words: wordsOfTable("area"),
  columns: ["area", "total", "porcentaje", "rango"],
  async read(db, scope) {
    const { total, rows } = await readFigures<Counted>(db, scope, query);
    return {
      total,
      rows: rows.map((row) => ({
        area: row.area,
        total: row.total,
        porcentaje: percentage(row.total, total),
        rango: row.rango,
      })),
    };
  },
  inEnglish: ({ area }) => ({ area: areaNameIn("en", area) }),
  charts: ({ rows }, _, language) => [
    {
      kind: "bars",
      categories: rows.map((row) => row.area),
      series: [
        { name: statisticsWords[language].agreements, tone: "guinda", values: rows.map((row) => row.total) },
      ],
    },
  ],
};
