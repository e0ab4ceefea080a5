import type { EChartsCoreOption } from "echarts/core";
import type { ChartSpec } from "./chart-spec.ts";
import {
  ABOVE_THE_MARKS,
  type ChartSize,
  FONT_SIZE,
  formatFigure,
  INK,
  PILE_EDGE,
  SOFT_INK,
  TONE_COLORS,
} from "./chart-style.ts";

/** Pixels for the names: on a phone the long ones break in lines. */
function labelWidth({ categories }: ChartSpec, size: ChartSize): number {
  if (size === "narrow") return 112;
  return Math.max(...categories.map((category) => category.length)) > 24 ? 230 : 170;
}

/** Where the number at the end of the longest bar stands. */
const NUMBER_WIDTH = 48;

/** Pixels that a category takes. */
function rowHeight(spec: ChartSpec, size: ChartSize): number {
  if (spec.kind === "groups") return 14 + 18 * spec.series.length;
  const longest = Math.max(...spec.categories.map((category) => category.length));
  if (size === "wide") return spec.categories.length > 20 ? 24 : 32;
  return longest > 34 ? 56 : longest > 16 ? 40 : 26;
}

export const barsHeight = (spec: ChartSpec, size: ChartSize): number =>
  spec.categories.length * rowHeight(spec, size) + 4;

/** Bars that lie down, with their number at the end and no axis: the number says what the axis would. */
export function barsOption(spec: ChartSpec, size: ChartSize): EChartsCoreOption {
  const stacked = spec.kind === "bars" && spec.series.length > 1;
  const totals = spec.categories.map((_, at) =>
    spec.series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0),
  );
  const text = { fontSize: FONT_SIZE[size], color: INK };
  return {
    grid: { left: labelWidth(spec, size) + 10, right: NUMBER_WIDTH, top: 2, bottom: 2 },
    xAxis: { type: "value", show: false, min: 0 },
    yAxis: {
      type: "category",
      z: ABOVE_THE_MARKS,
      inverse: true,
      data: spec.categories,
      axisTick: { show: false },
      axisLine: { show: true, lineStyle: { color: SOFT_INK, width: 1 } },
      axisLabel: { ...text, interval: 0, width: labelWidth(spec, size), overflow: "break", lineHeight: 16 },
    },
    series: spec.series.map(({ name, tone, values }, at) => {
      const last = at === spec.series.length - 1;
      return {
        type: "bar",
        name,
        silent: true,
        color: TONE_COLORS[tone],
        data: values,
        ...(stacked ? { stack: "all", itemStyle: PILE_EDGE } : {}),
        barCategoryGap: spec.kind === "groups" ? "26%" : "32%",
        barGap: "12%",
        label: {
          ...text,
          show: !stacked || last,
          position: "right",
          textBorderWidth: 0,
          // Read by the place: the last series of a pile carries the number of the whole.
          formatter: ({ dataIndex }: { dataIndex: number }) =>
            formatFigure(stacked ? totals[dataIndex]! : (values[dataIndex] ?? 0), spec.decimals),
        },
      };
    }),
  };
}
