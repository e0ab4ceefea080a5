import type { EChartsCoreOption } from "echarts/core";
import type { ChartSpec } from "./chart-spec.ts";
import { type ChartSize, FONT_SIZE, formatCount, HAIRLINE, SOFT_INK, TONE_COLORS } from "./chart-style.ts";

export const timeHeight = (size: ChartSize): number => (size === "wide" ? 300 : 240);

/** Columns or lines along time, with few hairlines and an axis of numbers that starts at zero. */
export function timeOption(spec: ChartSpec, size: ChartSize): EChartsCoreOption {
  const text = { fontSize: FONT_SIZE[size] - 1, color: SOFT_INK };
  return {
    grid: { left: 44, right: size === "wide" ? 18 : 12, top: 12, bottom: 30 },
    xAxis: {
      type: "category",
      data: spec.categories,
      boundaryGap: spec.kind === "columns",
      axisTick: { show: false },
      axisLine: { lineStyle: { color: SOFT_INK, width: 1 } },
      axisLabel: { ...text, hideOverlap: true },
    },
    yAxis: {
      type: "value",
      min: 0,
      minInterval: 1,
      splitNumber: 4,
      axisLabel: { ...text, formatter: formatCount },
      splitLine: { lineStyle: { color: HAIRLINE, width: 1 } },
    },
    series: spec.series.map(({ name, tone, values }) => ({
      name,
      silent: true,
      color: TONE_COLORS[tone],
      data: values,
      ...(spec.kind === "columns"
        ? { type: "bar", stack: "all", barCategoryGap: "24%" }
        : { type: "line", symbol: "circle", symbolSize: 7, lineStyle: { width: 2.5 } }),
    })),
  };
}
