import type { ReactNode } from "react";
import { FigureChart } from "#components/figures/figure-chart.tsx";
import { FigureLayout } from "#components/figures/figure-layout.tsx";
import type { ChartSpec } from "#lib/charts/chart-spec.ts";
import type { Language } from "#lib/kernel/language.ts";
import { describeTable } from "#lib/statistics/describe-table.ts";
import { figuresIn } from "#lib/statistics/figures-in.ts";
import type { OpenTable } from "#lib/statistics/open-statistics.ts";
import type { Scope, StatisticsTable } from "#lib/statistics/statistics-table.ts";
import { TABLES } from "#lib/statistics/tables.ts";
import { DataLinks } from "./data-links.tsx";
import { FigureTable } from "./figure-table.tsx";

type FigureSectionProps = OpenTable & {
  scope: Scope;
  language: Language;
  /** What stands over the chart: a map. */
  children?: ReactNode;
};

const hasValues = ({ series }: ChartSpec): boolean =>
  series.some(({ values }) => values.some((value) => value !== null && value > 0));

/** One figure: what it is and where its data are on one side; on the other what it shows, drawn and as a table. */
export function FigureSection({ name, figures, scope, language, children }: FigureSectionProps) {
  const table: StatisticsTable = TABLES[name];
  const { title, whenEmpty, columns } = table.words[language];
  const shown = figuresIn(language, table, figures);
  const charts = table.charts(shown, scope, language).filter(hasValues);
  return (
    <FigureLayout
      id={name}
      title={title}
      definition={describeTable(table, scope, language)}
      links={<DataLinks name={name} state={scope.state} title={title} language={language} />}
    >
      {children}
      {charts.length === 0 ? <p className="text-tinta-suave">{whenEmpty}</p> : null}
      {charts.map((spec) => (
        <FigureChart key={spec.name ?? name} spec={spec} title={title} language={language} />
      ))}
      {shown.rows.length > 0 ? (
        <FigureTable
          title={title}
          columns={table.columns.map((name) => [name, columns[name]!])}
          rows={shown.rows}
          language={language}
        />
      ) : null}
    </FigureLayout>
  );
}
