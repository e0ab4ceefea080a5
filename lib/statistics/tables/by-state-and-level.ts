import type { ChartSpec } from "#lib/charts/chart-spec.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import { statisticsWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { readFigures } from "../read-figures.ts";
import { type StateName, stateRows, sumOf } from "../state-rows.ts";
import type { StatisticsTable } from "../statistics-table.ts";
import { wordsOfTable } from "../words-of-table.ts";

type Counts = { total: number; estatal: number; municipal: number };
type Row = StateName & Counts;

const query = Prisma.sql`
  SELECT state_code AS cve_ent, count(*) AS total,
    count(*) FILTER (WHERE level = 'STATE') AS estatal,
    count(*) FILTER (WHERE level = 'MUNICIPAL') AS municipal
  FROM picked GROUP BY state_code`;

const zero: Counts = { total: 0, estatal: 0, municipal: 0 };

export const byStateAndLevel: StatisticsTable<Row> = {
  words: wordsOfTable("estado-nivel"),
  columns: ["cve_ent", "entidad", "total", "estatal", "municipal"],
  async read(db, scope) {
    const { total, rows } = await readFigures<Counts & { cve_ent: string }>(db, scope, query);
    return { total, rows: stateRows(rows, zero, scope) };
  },
  charts: ({ rows }, { state }, language) => [
    state === null ? rankStates(rows, language) : partLevels(rows, language),
  ],
};

function rankStates(rows: Row[], language: Language): ChartSpec {
  const { estatal, municipal } = statisticsWords[language].tables["estado-nivel"].columns;
  const ranked = rows.toSorted((a, b) => b.total - a.total);
  return {
    kind: "bars",
    categories: ranked.map((row) => row.entidad),
    series: [
      { name: estatal, tone: "guinda", values: ranked.map((row) => row.estatal) },
      { name: municipal, tone: "dorado", values: ranked.map((row) => row.municipal) },
    ],
  };
}

function partLevels(rows: Row[], language: Language): ChartSpec {
  const { agreements, tables } = statisticsWords[language];
  const { estatal, municipal } = tables["estado-nivel"].columns;
  const values = [sumOf(rows, "estatal"), sumOf(rows, "municipal")];
  return {
    kind: "bars",
    categories: [estatal, municipal],
    series: [{ name: agreements, tone: "guinda", values }],
  };
}
