import { BarChart, LineChart } from "echarts/charts";
import { GridComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { LabelLayout } from "echarts/features";
import { SVGRenderer } from "echarts/renderers";
import { barsHeight, barsOption } from "./bars-option.ts";
import type { ChartSpec } from "./chart-spec.ts";
import { CHART_WIDTHS, type ChartSize } from "./chart-style.ts";
import { plainSvg } from "./plain-svg.ts";
import { timeHeight, timeOption } from "./time-option.ts";

use([BarChart, LineChart, GridComponent, LabelLayout, SVGRenderer]);

export interface Drawing {
  /** Pixels, and the sides of the viewBox. */
  width: number;
  height: number;
  /** The SVG elements inside, safe to place in a page. */
  marks: string;
}

/** Drawing takes longer than asking the database, and the figures change seldom: the last drawings are kept. */
const MOST_KEPT = 500;
const kept = new Map<string, Drawing>();

/** Draws a chart on the server; the same figures give the same drawing. */
export function renderChart(spec: ChartSpec, size: ChartSize): Drawing {
  const key = JSON.stringify([size, spec]);
  const drawing = kept.get(key) ?? draw(spec, size);
  kept.delete(key);
  kept.set(key, drawing);
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  return drawing;
}

function draw(spec: ChartSpec, size: ChartSize): Drawing {
  const lying = spec.kind === "bars" || spec.kind === "groups";
  const width = CHART_WIDTHS[size];
  const height = lying ? barsHeight(spec, size) : timeHeight(size);
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  try {
    chart.setOption({ animation: false, ...(lying ? barsOption : timeOption)(spec, size) });
    return { width, height, marks: plainSvg(chart.renderToSVGString()) };
  } finally {
    chart.dispose();
  }
}
