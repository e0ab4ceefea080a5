import { TILE_SHADES, TileMap } from "#components/figures/tile-map.tsx";
import { formatCount } from "#lib/charts/chart-style.ts";
import { STATES } from "#lib/catalogues/states.ts";
import type { ActivityCounts } from "#lib/panorama/reading/picture.ts";

/** From which share of the most each tone begins. */
const SHARES = [0, 0.001, 0.25, 0.5, 0.75] as const;

const shadeOf = (share: number) => TILE_SHADES[SHARES.findLastIndex((from) => share >= from)]!;

/** The states as a mosaic, darker the more activities; each number is in the table below. */
export function StatesMap({ states }: Pick<ActivityCounts, "states">) {
  const totals = STATES.map(([code, name]) => ({
    ...{ code, name },
    count: states.find(({ state }) => state === code)?.count ?? 0,
  }));
  const most = Math.max(...totals.map(({ count }) => count));
  if (most === 0) return null;
  const top = totals
    .toSorted((one, other) => other.count - one.count)
    .slice(0, 3)
    .filter(({ count }) => count > 0);
  return (
    <TileMap
      title="Mapa de las actividades por estado"
      description={`Los que más: ${top.map(({ name, count }) => `${name} (${formatCount(count)})`).join(", ")}. Todos los valores están en la tabla.`}
      tiles={totals.map(({ code, count }) => ({
        code,
        value: formatCount(count),
        shade: shadeOf(count / most),
      }))}
    >
      Cada cuadro es un estado; más oscuro, más actividades (hasta {formatCount(most)}). En blanco, ninguna.
    </TileMap>
  );
}
