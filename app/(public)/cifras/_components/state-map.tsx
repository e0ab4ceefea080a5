import { useId } from "react";
import { formatCount } from "#lib/charts/chart-style.ts";
import { figuresWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import type { TableRow } from "#lib/statistics/statistics-table.ts";
import { STATE_TILES, TILE_COLUMNS, TILE_ROWS } from "../_data/state-tiles.ts";

type StateTotal = { code: string; name: string; total: number };

/** The rows of the table by state and level. */
const totalsOf = (rows: readonly TableRow[]): StateTotal[] =>
  rows.map((row) => ({ code: String(row.cve_ent), name: String(row.entidad), total: Number(row.total) }));

const SIDE = 64;
const GAP = 4;

/** From few to many: five tones of one colour, each with letters that can be read on it. */
const SHADES = [
  { from: 0, tile: "fill-white stroke-borde", letters: "fill-tinta-suave" },
  { from: 0.001, tile: "fill-guinda-suave stroke-guinda", letters: "fill-guinda-oscuro" },
  { from: 0.25, tile: "fill-guinda/30 stroke-guinda", letters: "fill-guinda-oscuro" },
  { from: 0.5, tile: "fill-guinda stroke-guinda", letters: "fill-white" },
  { from: 0.75, tile: "fill-guinda-oscuro stroke-guinda-oscuro", letters: "fill-white" },
] as const;

const shadeOf = (share: number) => SHADES.findLast(({ from }) => share >= from)!;

/** The states as a mosaic, darker the more agreements. Each number is in the table of the same figure. */
export function StateMap({ rows, language }: { rows: readonly TableRow[]; language: Language }) {
  const words = figuresWords[language];
  const id = useId();
  const states = totalsOf(rows);
  const most = Math.max(...states.map(({ total }) => total));
  if (most === 0) return null;
  const top = states.toSorted((a, b) => b.total - a.total).slice(0, 3);
  return (
    <figure className="space-y-2">
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
        viewBox={`-2 -2 ${TILE_COLUMNS * (SIDE + GAP)} ${TILE_ROWS * (SIDE + GAP)}`}
        className="h-auto w-full max-w-3xl"
      >
        <title id={`${id}-title`}>{words.map.title}</title>
        <desc id={`${id}-description`}>
          {words.map.most(top.map(({ name, total }) => `${name} (${formatCount(total)})`).join(", "))}{" "}
          {words.allInTable}
        </desc>
        {states.map((state) => (
          <Tile key={state.code} {...state} share={state.total / most} />
        ))}
      </svg>
      <figcaption className="max-w-measure text-sm text-tinta-suave">
        {words.map.caption(formatCount(most))}
      </figcaption>
    </figure>
  );
}

function Tile({ code, total, share }: StateTotal & { share: number }) {
  const [letters, column, row] = STATE_TILES[code as keyof typeof STATE_TILES];
  const shade = shadeOf(share);
  return (
    <g transform={`translate(${column * (SIDE + GAP)} ${row * (SIDE + GAP)})`} textAnchor="middle">
      <rect width={SIDE} height={SIDE} rx="3" className={shade.tile} />
      {/* On a phone there is only room for the letters; the number stands in the bars below. */}
      <text x={SIDE / 2} y="41" fontSize="26" className={`font-semibold sm:hidden ${shade.letters}`}>
        {letters}
      </text>
      <text x={SIDE / 2} y="29" fontSize="19" className={`max-sm:hidden ${shade.letters}`}>
        {letters}
      </text>
      <text x={SIDE / 2} y="51" fontSize="19" className={`font-semibold max-sm:hidden ${shade.letters}`}>
        {formatCount(total)}
      </text>
    </g>
  );
}
