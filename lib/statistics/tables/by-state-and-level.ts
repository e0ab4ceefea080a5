import type { ChartSpec } from "#lib/charts/chart-spec.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import { readFigures } from "../read-figures.ts";
import { type StateName, stateRows, sumOf } from "../state-rows.ts";
import type { StatisticsTable } from "../statistics-table.ts";

type Counts = { total: number; estatal: number; municipal: number };
type Row = StateName & Counts;

const query = Prisma.sql`
  SELECT state_code AS cve_ent, count(*) AS total,
    count(*) FILTER (WHERE level = 'STATE') AS estatal,
    count(*) FILTER (WHERE level = 'MUNICIPAL') AS municipal
  FROM picked GROUP BY state_code`;

const zero: Counts = { total: 0, estatal: 0, municipal: 0 };

export const byStateAndLevel: StatisticsTable<Row> = {
  title: "Acuerdos por entidad y orden de gobierno",
  definition:
    "Acuerdos publicados en el registro según la entidad federativa de quien los suscribe. Son estatales los que firma una dependencia u organismo del estado, y municipales los que firma uno del municipio o de la alcaldía.",
  whenEmpty: "Todavía no hay acuerdos publicados: aquí se verá cuántos tiene cada entidad.",
  columns: {
    cve_ent: "Clave",
    entidad: "Entidad",
    total: "Total",
    estatal: "Estatales",
    municipal: "Municipales",
  },
  async read(db, scope) {
    const { total, rows } = await readFigures<Counts & { cve_ent: string }>(db, scope, query);
    return { total, rows: stateRows(rows, zero, scope) };
  },
  charts: ({ rows }, { state }) => [state === null ? rankStates(rows) : partLevels(rows)],
};

function rankStates(rows: Row[]): ChartSpec {
  const ranked = rows.toSorted((a, b) => b.total - a.total);
  return {
    kind: "bars",
    categories: ranked.map((row) => row.entidad),
    series: [
      { name: "Estatales", tone: "guinda", values: ranked.map((row) => row.estatal) },
      { name: "Municipales", tone: "dorado", values: ranked.map((row) => row.municipal) },
    ],
  };
}

const partLevels = (rows: Row[]): ChartSpec => ({
  kind: "bars",
  categories: ["Estatales", "Municipales"],
  series: [{ name: "Acuerdos", tone: "guinda", values: [sumOf(rows, "estatal"), sumOf(rows, "municipal")] }],
});
