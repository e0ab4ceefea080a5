import { FigureChart } from "#components/figures/figure-chart.tsx";
import { FigureLayout } from "#components/figures/figure-layout.tsx";
import type { IsoDate } from "#lib/calendar/types.ts";
import type { Language } from "#lib/kernel/language.ts";
import type { Comparison } from "#lib/statistics/compare-states.ts";
import { describeTable } from "#lib/statistics/describe-table.ts";
import { TABLES } from "#lib/statistics/tables.ts";
import { ComparisonTable } from "./comparison-table.tsx";

type ComparisonSectionProps = Comparison & { today: IsoDate; language: Language };

/** One figure of all the states, drawn and as a table. */
export function ComparisonSection({ name, totals, charts, today, language }: ComparisonSectionProps) {
  const { title, whenEmpty } = TABLES[name].words[language];
  const shown = charts.filter(({ categories }) => categories.length > 0);
  return (
    <FigureLayout
      id={name}
      title={title}
      definition={describeTable(TABLES[name], { state: null, today }, language)}
    >
      {shown.length === 0 ? <p className="text-tinta-suave">{whenEmpty}</p> : null}
      {shown.map((spec) => (
        <div key={spec.name ?? name} className="space-y-6">
          <FigureChart spec={spec} title={title} language={language} />
          <ComparisonTable spec={spec} title={title} totals={totals} language={language} />
        </div>
      ))}
    </FigureLayout>
  );
}
