import type { ChartSeries, Tone } from "#lib/charts/chart-spec.ts";

const swatches = {
  guinda: "fill-guinda",
  verde: "fill-verde",
  dorado: "fill-dorado",
  pizarra: "fill-pizarra",
} as const satisfies Record<Tone, string>;

/** Which colour is which series; one alone needs no telling apart. */
export function ChartLegend({ series }: { series: readonly ChartSeries[] }) {
  if (series.length < 2) return null;
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 text-sm">
      {series.map(({ name, tone }) => (
        <li key={name} className="flex items-center gap-2">
          <svg aria-hidden="true" viewBox="0 0 12 12" className="size-3 shrink-0">
            <rect width="12" height="12" className={swatches[tone]} />
          </svg>
          {name}
        </li>
      ))}
    </ul>
  );
}
