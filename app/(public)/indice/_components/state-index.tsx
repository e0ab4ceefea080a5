import { FigureChart } from "#components/figures/figure-chart.tsx";
import { FigureLayout } from "#components/figures/figure-layout.tsx";
import { NextLevelText } from "#components/activity-index/next-level-text.tsx";
import { ComponentTable } from "#components/activity-index/component-table.tsx";
import { RevisionTimeline } from "#components/activity-index/revision-timeline.tsx";
import { linesChart } from "#lib/activity-index/index-charts.ts";
import { describeState } from "#lib/activity-index/describe-state.ts";
import { figureOf, type IndexRevision, type IndexSeries } from "#lib/activity-index/index-series.ts";
import { nextLevelOf } from "#lib/activity-index/next-level.ts";
import { nameOfState } from "#lib/catalogues/state-name.ts";
import { IndexFiles } from "./index-files.tsx";
import { StateYears } from "./state-years.tsx";

type StateIndexProps = {
  series: IndexSeries;
  year: number;
  state: string;
  history: readonly IndexRevision[];
};

/** One state: where it stands, what it lacks for the next level, what it is made of and how it came here. */
export function StateIndex({ series, year, state, history }: StateIndexProps) {
  const name = nameOfState(state);
  const figure = figureOf(series, state, year);
  return (
    <>
      <FigureLayout
        id="lugar"
        title={`${name} en ${year}`}
        definition={describeState(series, state, year)}
        links={<IndexFiles selection={{ year: null, state }} of={`del índice de ${name}`} />}
      >
        {figure ? (
          <>
            <h3 className="text-lg">Qué le falta para el siguiente nivel</h3>
            <NextLevelText next={nextLevelOf(figure.value, figure.components)} />
          </>
        ) : null}
      </FigureLayout>
      <FigureLayout
        id="tiempo"
        title="A lo largo del tiempo"
        definition={`El índice de ${name} en cada año y, para comparar, el promedio simple de los 32 estados.`}
      >
        <FigureChart language="es" spec={linesChart(series, state)} title={`Índice de ${name}`} />
        <StateYears series={series} state={state} />
      </FigureLayout>
      {figure ? (
        <FigureLayout
          id="componentes"
          title={`De qué se compone en ${year}`}
          definition="Cada componente vale hasta un punto y el índice es su suma. Una corrección no borra lo anterior: queda debajo."
        >
          <ComponentTable figure={figure} />
          <RevisionTimeline history={history} withAuthors={false} />
        </FigureLayout>
      ) : null}
    </>
  );
}
