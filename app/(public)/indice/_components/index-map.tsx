import { TILE_SHADES, TileMap, type TileShade } from "#components/figures/tile-map.tsx";
import { formatPoints } from "#lib/activity-index/format-points.ts";
import { INDEX_LEVELS, type IndexLevel, LEVEL_KEYS, standingOf } from "#lib/activity-index/index-levels.ts";
import type { RankedState } from "#lib/activity-index/index-series.ts";

const [NOTHING, LOW, MEDIUM, HIGH, VERY_HIGH] = TILE_SHADES;

const SHADES = {
  low: LOW,
  medium: MEDIUM,
  high: HIGH,
  veryHigh: VERY_HIGH,
} as const satisfies Record<IndexLevel, TileShade>;

/** The states as a mosaic, darker the higher their level. */
export function IndexMap({ ranking, year }: { ranking: readonly RankedState[]; year: number }) {
  const first = ranking.filter(({ place }) => place === 1);
  const best = first[0]?.figure;
  return (
    <TileMap
      title={`Mapa de los estados según su índice en ${year}`}
      description={
        best
          ? `Lo más alto, ${formatPoints(best.value)}: ${first.map(({ name }) => name).join(", ")}. El valor de cada estado está en la tabla de posiciones.`
          : `Todavía no hay índice de ${year}.`
      }
      tiles={ranking.map(({ code, figure }) => ({
        code,
        value: figure ? formatPoints(figure.value) : "—",
        shade: figure ? SHADES[standingOf(figure.value).level] : NOTHING,
      }))}
    >
      <ul className="mb-1.5 flex flex-wrap gap-x-5 gap-y-1 text-tinta">
        {LEVEL_KEYS.map((level) => (
          <li key={level} className="flex items-center gap-2">
            <svg aria-hidden="true" viewBox="0 0 14 14" className="size-3.5 shrink-0">
              <rect x="1" y="1" width="12" height="12" className={SHADES[level].tile} />
            </svg>
            {INDEX_LEVELS[level].label}
          </li>
        ))}
      </ul>
      Una loseta por estado, cerca de donde está en el mapa y con sus letras de la norma ISO 3166-2. En
      blanco, el que no tiene índice de ese año.
    </TileMap>
  );
}
