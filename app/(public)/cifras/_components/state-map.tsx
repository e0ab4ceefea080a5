import { TILE_SHADES, TileMap } from "#components/figures/tile-map.tsx";
import { formatCount } from "#lib/charts/chart-style.ts";
import type { TableRow } from "#lib/statistics/statistics-table.ts";

type StateTotal = { code: string; name: string; total: number };

/** The rows of the table by state and level. */
const totalsOf = (rows: readonly TableRow[]): StateTotal[] =>
  rows.map((row) => ({ code: String(row.cve_ent), name: String(row.entidad), total: Number(row.total) }));

/** From which share of the most each tone begins. */
const SHARES = [0, 0.001, 0.25, 0.5, 0.75] as const;

const shadeOf = (share: number) => TILE_SHADES[SHARES.findLastIndex((from) => share >= from)]!;

/** The states as a mosaic, darker the more agreements. Each number is in the table of the same figure. */
export function StateMap({ rows }: { rows: readonly TableRow[] }) {
  const states = totalsOf(rows);
  const most = Math.max(...states.map(({ total }) => total));
  if (most === 0) return null;
  const top = states.toSorted((a, b) => b.total - a.total).slice(0, 3);
  return (
    <TileMap
      title="Mapa de las entidades según su número de acuerdos"
      description={`Las que más tienen: ${top.map(({ name, total }) => `${name} (${formatCount(total)})`).join(", ")}. Todas las cifras están en la tabla que sigue.`}
      tiles={states.map(({ code, total }) => ({
        code,
        value: formatCount(total),
        shade: shadeOf(total / most),
      }))}
    >
      Una loseta por entidad, cerca de donde está en el mapa y con sus letras de la norma ISO 3166-2. Sin
      color, la que no tiene acuerdos; de ahí al tono más oscuro, que empieza en tres cuartas partes de la que
      más tiene ({formatCount(most)}).
    </TileMap>
  );
}
