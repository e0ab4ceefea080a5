import { formatPoints } from "#lib/activity-index/format-points.ts";
import { HIGHEST } from "#lib/activity-index/index-levels.ts";
import { type IndexSeries, yearsOf } from "#lib/activity-index/index-series.ts";

const WIDTH = 96;
const HEIGHT = 28;
const MARGIN = 3;

/** The values of a state along time, from 0 to 3, in the room of a word. */
export function Sparkline({ series, state }: { series: IndexSeries; state: string }) {
  const years = yearsOf(series);
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const figures = series.filter((figure) => figure.state === state);
  const points = figures.map(({ year, value }) => ({
    x: MARGIN + ((WIDTH - 2 * MARGIN) * (year - first)) / Math.max(last - first, 1),
    y: HEIGHT - MARGIN - ((HEIGHT - 2 * MARGIN) * value) / HIGHEST,
  }));
  const end = points.at(-1);
  if (!end) return null;
  return (
    <svg
      role="img"
      aria-label={figures.map(({ year, value }) => `${year}: ${formatPoints(value)}`).join("; ")}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      className="inline-block h-7 w-24"
    >
      <path d={`M${MARGIN} ${HEIGHT - MARGIN}H${WIDTH - MARGIN}`} className="stroke-linea" fill="none" />
      <polyline
        points={points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(" ")}
        fill="none"
        strokeWidth="2"
        className="stroke-guinda"
      />
      <circle cx={end.x} cy={end.y} r="3" className="fill-guinda" />
    </svg>
  );
}
