import { renderChart } from "#lib/charts/render-chart.ts";
import { INK, PAPER, SOFT_INK } from "#lib/charts/chart-style.ts";
import { xmlText } from "#lib/open-data/xml-text.ts";
import type { ShownFigure } from "../figures/figures.ts";

const MARGIN = 16;
const HEAD = 56;

/** The chart of a figure as a drawing by itself, with its title and its period; null when it has none. */
export function figureSvg({ title, chart }: ShownFigure, period: string): string | null {
  if (chart === null) return null;
  const { width, height, marks } = renderChart(chart, "wide");
  const [wide, high] = [width + 2 * MARGIN, height + HEAD + MARGIN];
  const line = (y: number, size: number, color: string, text: string) =>
    `<text x="${MARGIN}" y="${y}" font-size="${size}" fill="${color}">${xmlText(text)}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${wide} ${high}" width="${wide}" height="${high}" font-family="sans-serif" lang="es-MX">`,
    `<title>${xmlText(`${title}, ${period}`)}</title>`,
    `<rect width="${wide}" height="${high}" fill="${PAPER}"/>`,
    line(26, 18, INK, title),
    line(46, 13, SOFT_INK, period),
    `<g transform="translate(${MARGIN} ${HEAD})">${marks}</g>`,
    "</svg>",
  ].join("");
}
