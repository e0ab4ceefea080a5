import type { ChartSpec, Tone } from "#lib/charts/chart-spec.ts";
import type { Language } from "#lib/kernel/language.ts";
import { nameOfState } from "#lib/catalogues/state-name.ts";
import { figuresIn } from "./figures-in.ts";
import type { OpenStatistics } from "./open-statistics.ts";
import type { StatisticsTable } from "./statistics-table.ts";
import { type TableKey, TABLES } from "./tables.ts";

/** The tables that say something side by side: those along time have years of their own in each state. */
export const COMPARED_TABLES: readonly TableKey[] = [
  "estado-nivel",
  "administracion",
  "contraparte",
  "region",
  "area",
  "vigencia",
];

const TONES: readonly Tone[] = ["guinda", "dorado", "verde", "pizarra"];

export interface Comparison {
  name: TableKey;
  /** Total of agreements of each state, in the order of the series: what shares are of. */
  totals: number[];
  /** Each with a series for each state; categories that none of them has are left out. */
  charts: ChartSpec[];
}

/** Puts the figures of two to four states side by side, table by table. */
export function compareStates(states: readonly OpenStatistics[], language: Language): Comparison[] {
  if (states.length === 0) return [];
  return COMPARED_TABLES.map((name, at) => {
    const table: StatisticsTable = TABLES[name];
    const figures = states.map(({ tables }) => figuresIn(language, table, tables[at]!.figures));
    const charts = states.map(({ scope }, of) => table.charts(figures[of]!, scope, language));
    return {
      name,
      totals: figures.map(({ total }) => total),
      charts: charts[0]!.map((_, chart) =>
        joinCharts(
          charts.map((ofState) => ofState[chart]!),
          states.map(({ scope }) => nameOfState(scope.state!)),
        ),
      ),
    };
  });
}

/** One chart of several that have one series each: a category is the same wherever it stands. */
function joinCharts(charts: readonly ChartSpec[], names: readonly string[]): ChartSpec {
  const valueOf = ({ categories, series }: ChartSpec, category: string): number =>
    series[0]!.values[categories.indexOf(category)] ?? 0;
  const categories = [...new Set(charts.flatMap((chart) => chart.categories))].filter((category) =>
    charts.some((chart) => valueOf(chart, category) > 0),
  );
  return {
    ...charts[0]!,
    kind: "groups",
    categories,
    series: charts.map((chart, at) => ({
      name: names[at]!,
      tone: TONES[at]!,
      values: categories.map((category) => valueOf(chart, category)),
    })),
  };
}
