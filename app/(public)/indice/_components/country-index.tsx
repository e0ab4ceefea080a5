import { FigureChart } from "#components/figures/figure-chart.tsx";
import { FigureLayout } from "#components/figures/figure-layout.tsx";
import { levelsChart, linesChart } from "#lib/activity-index/index-charts.ts";
import { type IndexSeries, rankStates } from "#lib/activity-index/index-series.ts";
import { describeYear } from "#lib/activity-index/describe-year.ts";
import { IndexFiles } from "./index-files.tsx";
import { IndexMap } from "./index-map.tsx";
import { LevelTable } from "./level-table.tsx";
import { RankingTable } from "./ranking-table.tsx";

/** All the states in a year, and how the country got there. */
export function CountryIndex({ series, year }: { series: IndexSeries; year: number }) {
  const ranking = rankStates(series, year);
  const lines = linesChart(series, null);
  return (
    <>
      <FigureLayout
        id="mapa"
        title={`Los estados en ${year}`}
        definition={describeYear(series, year)}
        links={<IndexFiles selection={{ year, state: null }} of={`del índice de ${year}`} />}
      >
        <IndexMap ranking={ranking} year={year} />
      </FigureLayout>
      <FigureLayout
        id="tiempo"
        title="A lo largo del tiempo"
        definition="Cuántos estados hay en cada nivel, y el promedio simple de los 32, en los años de los que todos tienen índice."
        links={<IndexFiles selection={{ year: null, state: null }} of="del índice de todos los años" />}
      >
        <FigureChart language="es" spec={levelsChart(series)} title="Índice de acción internacional" />
        <FigureChart language="es" spec={lines} title="Índice de acción internacional" />
        <LevelTable series={series} />
      </FigureLayout>
      <FigureLayout
        id="posiciones"
        title={`Posiciones en ${year}`}
        definition="Del valor más alto al más bajo; con el mismo valor se comparte el lugar. El cambio es contra el año anterior del que hay índice, y la línea recorre todos los años de 0 a 3."
      >
        <RankingTable ranking={ranking} series={series} year={year} />
      </FigureLayout>
    </>
  );
}
