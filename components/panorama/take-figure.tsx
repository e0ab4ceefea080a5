import { Icon } from "#components/ui/icon.tsx";
import type { ShownFigure } from "#lib/panorama/figures/figures.ts";
import {
  PANORAMA_FORMATS,
  panoramaFileAddress,
  type PanoramaFilters,
  type PanoramaFormat,
  type PanoramaHref,
} from "#lib/panorama/panorama-query.ts";

const LABELS = { csv: "CSV", xlsx: "Excel", json: "JSON", svg: "Gráfica (SVG)" } as const satisfies Record<
  PanoramaFormat,
  string
>;

type TakeFigureProps = { figure: ShownFigure; base: PanoramaHref; filters: PanoramaFilters };

/** The figure to take away, as it is filtered. Plain links: they leave the page for a file. */
export function TakeFigure({ figure: { key, title, chart }, base, filters }: TakeFigureProps) {
  return (
    <ul className="flex flex-wrap gap-x-5 text-sm print:hidden">
      {PANORAMA_FORMATS.filter((format) => format !== "svg" || chart !== null).map((format) => (
        <li key={format}>
          <a
            href={panoramaFileAddress(base, { key, format }, filters)}
            className="link inline-flex min-h-8 items-center gap-1.5"
          >
            <Icon name="download" className="size-4" />
            {LABELS[format]}
            <span className="sr-only"> de {title}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
