import type { ChartSpec, Tone } from "#lib/charts/chart-spec.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import { statisticsWords } from "#lib/i18n/words.ts";
import { percentage } from "../percentage.ts";
import { listPeriods, type Period } from "../periods.ts";
import { readFigures } from "../read-figures.ts";
import type { StatisticsTable } from "../statistics-table.ts";
import { wordsOfTable } from "../words-of-table.ts";

type Row = {
  grupo: Period["group"];
  presidente_o_periodo: string;
  anio_inicio: number | null;
  anio_fin: number;
  aii: number;
  pct_recalculado: number;
};

const limits = ({ from, until }: Period, at: number): Prisma.Sql =>
  Prisma.sql`(${at}::int, daterange(${from}::date, ${until}::date))`;

export const byAdministration: StatisticsTable<Row> = {
  words: wordsOfTable("administracion"),
  columns: ["grupo", "presidente_o_periodo", "anio_inicio", "anio_fin", "aii", "pct_recalculado"],
  async read(db, scope) {
    const periods = listPeriods(scope.today);
    const { total, rows } = await readFigures<{ count: number }>(
      db,
      scope,
      Prisma.sql`SELECT count(a.id) FROM (VALUES ${Prisma.join(periods.map(limits))}) AS p (place, days)
        LEFT JOIN picked a ON a.signed_on <@ p.days GROUP BY p.place ORDER BY p.place`,
    );
    return {
      total,
      rows: periods.map((period, at) => ({
        grupo: period.group,
        presidente_o_periodo: period.name,
        anio_inicio: period.firstYear,
        anio_fin: period.lastYear,
        aii: rows[at]!.count,
        pct_recalculado: percentage(rows[at]!.count, total),
      })),
    };
  },
  inEnglish({ grupo, anio_inicio, anio_fin }) {
    if (grupo === "administracion") return {};
    const { beforeNafta, sinceNafta } = statisticsWords.en;
    return {
      presidente_o_periodo:
        anio_inicio === null ? beforeNafta(anio_fin + 1) : sinceNafta(anio_inicio, anio_fin),
    };
  },
  charts({ rows }, _, language) {
    const { agreements, byAdministration: administrations, aroundNafta } = statisticsWords[language];
    return [
      barsOf(rows, { group: "administracion", name: administrations, series: agreements, tone: "guinda" }),
      barsOf(rows, { group: "tlcan", name: aroundNafta, series: agreements, tone: "pizarra" }),
    ];
  },
};

interface Bars {
  group: Row["grupo"];
  name: string;
  series: string;
  tone: Tone;
}

function barsOf(rows: Row[], { group, name, series, tone }: Bars): ChartSpec {
  const bars = rows.filter((row) => row.grupo === group);
  return {
    name,
    kind: "bars",
    categories: bars.map((row) => row.presidente_o_periodo),
    series: [{ name: series, tone, values: bars.map((row) => row.aii) }],
  };
}
