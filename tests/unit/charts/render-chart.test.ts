import { expect, test } from "vitest";
import type { ChartSpec } from "#lib/charts/chart-spec.ts";
import { renderChart } from "#lib/charts/render-chart.ts";

const KINDS = ["bars", "groups", "columns", "lines"] as const;

const spec = (kind: ChartSpec["kind"]): ChartSpec => ({
  kind,
  categories: ['<b>"&', "Educación"],
  series: [
    { name: "Estatales", tone: "guinda", values: [1200, 0] },
    { name: "Municipales", tone: "dorado", values: [34, 5] },
  ],
});

test.each(KINDS)(
  "%s are drawn without styles, scripts or metadata, and names cannot become elements",
  (kind) => {
    for (const size of ["narrow", "wide"] as const) {
      const { marks } = renderChart(spec(kind), size);
      expect(marks).toMatch(/<path|<polyline|<circle/);
      expect(marks).not.toMatch(/<style|style="|<script|class="|ecmeta|<svg|font-family| on[a-z]+="/);
      expect(marks).toContain(">&lt;b&gt;&quot;&amp;</text>");
    }
  },
);

test("stacked bars say the sum at the end of each", () => {
  const { marks } = renderChart(spec("bars"), "wide");
  expect(marks).toContain(">1,234</text>");
  expect(marks).toContain(">5</text>");
});

test("the same figures give the same drawing, others another", () => {
  expect(renderChart(spec("bars"), "wide")).toBe(renderChart(spec("bars"), "wide"));
  expect(renderChart(spec("bars"), "narrow").marks).not.toBe(renderChart(spec("bars"), "wide").marks);
});
