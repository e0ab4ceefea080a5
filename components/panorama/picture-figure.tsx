import { FigureChart } from "#components/figures/figure-chart.tsx";
import { FigureLayout } from "#components/figures/figure-layout.tsx";
import { type FigureKey, showFigure } from "#lib/panorama/figures/figures.ts";
import type { PanoramaHref } from "#lib/panorama/panorama-query.ts";
import type { Picture } from "#lib/panorama/reading/picture.ts";
import { CrossingsMatrix } from "./crossings-matrix.tsx";
import { FigureRows } from "./figure-rows.tsx";
import { StatesMap } from "./states-map.tsx";
import { TakeFigure } from "./take-figure.tsx";

type PictureFigureProps = { name: FigureKey; picture: Picture; base: PanoramaHref };

/** One figure of the picture: what it is, its files, what it shows, and the way to what it counts. */
export function PictureFigure({ name, picture, base }: PictureFigureProps) {
  const figure = showFigure(name, picture);
  const { title, definition, whenEmpty, rows, chart } = figure;
  const { filters } = picture;
  return (
    <FigureLayout
      id={name}
      title={title}
      definition={definition}
      links={<TakeFigure figure={figure} base={base} filters={filters} />}
    >
      {name === "estados" ? <StatesMap states={picture.counts.states} /> : null}
      {name === "oficinas-paises" ? <CrossingsMatrix picture={picture} base={base} /> : null}
      {chart ? <FigureChart spec={chart} title={title} language="es" /> : null}
      {rows.length === 0 ? (
        <p className="text-tinta-suave">{whenEmpty}</p>
      ) : (
        <FigureRows figure={figure} base={base} filters={filters} />
      )}
    </FigureLayout>
  );
}
