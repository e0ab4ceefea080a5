import type { ChartSpec } from "#lib/charts/chart-spec.ts";
import { renderChart } from "#lib/charts/render-chart.ts";
import type { Language } from "#lib/kernel/language.ts";
import { ChartLegend } from "./chart-legend.tsx";
import { ChartSvg } from "./chart-svg.tsx";
import { describeChart } from "./describe-chart.ts";

type FigureChartProps = { spec: ChartSpec; title: string; language: Language };

/** A chart drawn on the server, with the names of its series when it has several. */
export function FigureChart({ spec, title, language }: FigureChartProps) {
  const named = spec.name ? `${title}: ${spec.name}` : title;
  const description = describeChart(spec, language);
  return (
    <div className="space-y-3">
      {spec.name ? <h3 className="font-sans text-base font-semibold">{spec.name}</h3> : null}
      <ChartLegend series={spec.series} />
      {(["narrow", "wide"] as const).map((size) => (
        <ChartSvg
          key={size}
          size={size}
          drawing={renderChart(spec, size)}
          title={named}
          description={description}
        />
      ))}
    </div>
  );
}
