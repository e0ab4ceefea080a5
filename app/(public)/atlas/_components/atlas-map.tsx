import { useId } from "react";
import { type AtlasDot, drawAtlas } from "#lib/atlas/draw-atlas.ts";
import { type AtlasCountry, totalOf } from "#lib/atlas/atlas-view.ts";
import { MAP_HEIGHT, MAP_WIDTH, WORLD_ADDRESS } from "#lib/maps/world-map.ts";

type AtlasMapProps = {
  countries: readonly AtlasCountry[];
  /** INEGI's code of the state from which lines go. */
  state: string | null;
};

const MOST_NAMED = 5;
const list = new Intl.ListFormat("es-MX", { type: "conjunction" });

/** Where the ties are: a dot for each country, or for each city of the only one. All of it is in the table of the page. */
export function AtlasMap({ countries, state }: AtlasMapProps) {
  const id = useId();
  const { mexico, outlines, dots } = drawAtlas(countries, state);
  return (
    <figure className="space-y-3">
      <svg
        role="img"
        aria-labelledby={id}
        viewBox={`0 0 ${MAP_WIDTH} ${MAP_HEIGHT}`}
        className="h-auto w-full fill-none [print-color-adjust:exact]"
      >
        <image href={WORLD_ADDRESS} width={MAP_WIDTH} height={MAP_HEIGHT} />
        {outlines.map(({ code, path }) => (
          <path key={code} d={path} className="fill-verde/25" />
        ))}
        <path d={mexico} className="fill-guinda/40" />
        {dots.map(({ key, line }) =>
          line ? (
            <path
              key={key}
              d={line}
              className="stroke-tinta/40"
              strokeWidth="1"
              vectorEffect="non-scaling-stroke"
            />
          ) : null,
        )}
        {dots.map((dot) => (
          <circle
            key={dot.key}
            cx={dot.at[0]}
            cy={dot.at[1]}
            r={dot.radius}
            className="fill-guinda/75 stroke-white"
            strokeWidth="1"
            vectorEffect="non-scaling-stroke"
          >
            <title>{`${dot.name}: ${dot.total}`}</title>
          </circle>
        ))}
      </svg>
      <figcaption id={id} className="max-w-measure text-sm text-tinta-suave">
        {sayMap(countries, dots)}
      </figcaption>
    </figure>
  );
}

function sayMap(countries: readonly AtlasCountry[], dots: readonly AtlasDot[]): string {
  if (countries.length === 0) return "Mapa del mundo sin vínculos que mostrar.";
  const ofOne = countries.length === 1;
  const named = dots.slice(0, MOST_NAMED).map(({ name, total }) => `${name} (${total})`);
  const what = ofOne ? `Mapa de las ciudades de ${countries[0]!.name}` : "Mapa de los países";
  const total = countries.reduce((sum, country) => sum + totalOf(country), 0);
  if (dots.length === 0) return `${what}: ${total} vínculos en lugares que el mapa no señala.`;
  return `${what}, con un círculo más grande donde hay más vínculos. Los mayores: ${list.format(named)}. Todo está en la tabla.`;
}
