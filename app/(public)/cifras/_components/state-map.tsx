import { TILE_SHADES, TileMap } from "#components/figures/tile-map.tsx";
import { formatCount } from "#lib/charts/chart-style.ts";
import { figuresWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import type { TableRow } from "#lib/statistics/statistics-table.ts";

type StateTotal = { code: string; name: string; total: number };

/** The rows of the table by state and level. */
const totalsOf = (rows: readonly TableRow[]): StateTotal[] =>
  rows.map((row) => ({ code: String(row.cve_ent), name: String(row.entidad), total: Number(row.total) }));

/** From which share of the most each tone begins. */
const SHARES = [0, 0.001, 0.25, 0.5, 0.75] as const;

const shadeOf = (share: number) => TILE_SHADES[SHARES.findLastIndex((from) => share >= from)]!;

/** The states as a mosaic, darker the more agreements. Each number is in the table of the same figure. */
export function StateMap({ rows, language }: { rows: readonly TableRow[]; language: Language }) {
  const words = figuresWords[language];
  const states = totalsOf(rows);
  const most = Math.max(...states.map(({ total }) => total));
  if (most === 0) return null;
  const top = states.toSorted((a, b) => b.total - a.total).slice(0, 3);
  return (
    <TileMap
      title={words.map.title}
      description={`${words.map.most(top.map(({ name, total }) => `${name} (${formatCount(total)})`).join(", "))} ${words.allInTable}`}
      tiles={states.map(({ code, total }) => ({
        code,
        value: formatCount(total),
        shade: shadeOf(total / most),
      }))}
    >
      {words.map.caption(formatCount(most))}
    </TileMap>
  );
}
