import type { EChartsCoreOption } from "echarts/core";
import type { ChartSeries, ChartSpec } from "./chart-spec.ts";
import {
  ABOVE_THE_MARKS,
  type ChartSize,
  FONT_SIZE,
  formatCount,
  HAIRLINE,
  INK,
  PILE_EDGE,
  SOFT_INK,
  TONE_COLORS,
} from "./chart-style.ts";

/** Where the name of a line stands, after its last point. */
const NAME_WIDTH = 84;

export const timeHeight = (size: ChartSize): number => (size === "wide" ? 300 : 240);

/** Columns or lines along time, with few hairlines and an axis of numbers that starts at zero. */
export function timeOption(spec: ChartSpec, size: ChartSize): EChartsCoreOption {
  const text = { fontSize: FONT_SIZE[size] - 1, color: SOFT_INK };
  const lines = spec.kind === "lines";
  return {
    grid: { left: 44, right: lines ? NAME_WIDTH : 16, top: 12, bottom: 30 },
    xAxis: {
      type: "category",
      z: ABOVE_THE_MARKS,
      data: spec.categories,
      boundaryGap: !lines,
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
    series: spec.series.map(({ name, shortName = name, tone, values }) => ({
      name,
      silent: true,
      color: TONE_COLORS[tone],
      ...(lines ? lineOf(shortName, values, FONT_SIZE[size]) : columnOf(values)),
    })),
  };
}

const columnOf = (values: ChartSeries["values"]) => ({
  type: "bar",
  stack: "all",
  barCategoryGap: "24%",
  itemStyle: PILE_EDGE,
  data: values,
});

/** Named at its end: lines are not told apart by their colour alone. */
const lineOf = (name: string, values: ChartSeries["values"], fontSize: number) => ({
  type: "line",
  symbol: "circle",
  symbolSize: 7,
  lineStyle: { width: 2.5 },
  connectNulls: true,
  // Two lines that end together would have one name over the other.
  labelLayout: { moveOverlap: "shiftY" },
  data: values.map((value, at) => ({
    value,
    label: {
      show: at === values.findLastIndex((known) => known !== null),
      position: "right",
      formatter: name,
      fontSize,
      color: INK,
      textBorderWidth: 0,
    },
  })),
});
