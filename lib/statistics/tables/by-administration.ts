import type { ChartSpec, Tone } from "#lib/charts/chart-spec.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import { percentage } from "../percentage.ts";
import { listPeriods, type Period } from "../periods.ts";
import { readFigures } from "../read-figures.ts";
import type { StatisticsTable } from "../statistics-table.ts";

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
  title: "Acuerdos por administración federal y antes y después del TLCAN",
  definition:
    "Acuerdos publicados según la administración federal en la que se firmaron. Cada una va del día en que empieza al día anterior a la siguiente: 1 de diciembre, y desde 2024, 1 de octubre. El grupo «tlcan» parte los mismos acuerdos en los firmados antes del 1 de enero de 1994 y desde ese día. Los anteriores al 1 de diciembre de 1982 solo cuentan en este segundo grupo. El porcentaje es el número de acuerdos entre el total.",
  whenEmpty: "Ningún acuerdo publicado se firmó en estos periodos.",
  columns: {
    grupo: "Grupo",
    presidente_o_periodo: "Presidencia o periodo",
    anio_inicio: "Desde",
    anio_fin: "Hasta",
    aii: "Acuerdos",
    pct_recalculado: "Porcentaje del total",
  },
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
  charts: ({ rows }) => [
    barsOf(rows, "administracion", "Por administración federal", "guinda"),
    barsOf(rows, "tlcan", "Antes y después del TLCAN", "pizarra"),
  ],
};

function barsOf(rows: Row[], group: Row["grupo"], name: string, tone: Tone): ChartSpec {
  const bars = rows.filter((row) => row.grupo === group);
  return {
    name,
    kind: "bars",
    categories: bars.map((row) => row.presidente_o_periodo),
    series: [{ name: "Acuerdos", tone, values: bars.map((row) => row.aii) }],
  };
}
