import { type ReactNode, useId } from "react";
import { STATE_TILES, TILE_COLUMNS, TILE_ROWS } from "./state-tiles.ts";

/** Five tones of one colour from none to most, each with letters that can be read on it. */
export const TILE_SHADES = [
  { tile: "fill-white stroke-borde", letters: "fill-tinta-suave" },
  { tile: "fill-guinda-suave stroke-guinda", letters: "fill-guinda-oscuro" },
  { tile: "fill-guinda/30 stroke-guinda", letters: "fill-guinda-oscuro" },
  { tile: "fill-guinda stroke-guinda", letters: "fill-white" },
  { tile: "fill-guinda-oscuro stroke-guinda-oscuro", letters: "fill-white" },
] as const;

export type TileShade = (typeof TILE_SHADES)[number];

export type StateTile = { code: string; value: string; shade: TileShade };

type TileMapProps = {
  title: string;
  /** For who cannot see it: what stands out, and where all the values are. */
  description: string;
  tiles: readonly StateTile[];
  /** What the tones mean. */
  children: ReactNode;
};

const SIDE = 64;
const GAP = 4;

/** The states as a mosaic of equal tiles, each with its value. Every value is also in a table of the same figure. */
export function TileMap({ title, description, tiles, children }: TileMapProps) {
  const id = useId();
  return (
    <figure className="space-y-2">
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
        viewBox={`-2 -2 ${TILE_COLUMNS * (SIDE + GAP)} ${TILE_ROWS * (SIDE + GAP)}`}
        className="h-auto w-full max-w-3xl [print-color-adjust:exact]"
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {tiles.map((tile) => (
          <Tile key={tile.code} {...tile} />
        ))}
      </svg>
      <figcaption className="max-w-measure text-sm text-tinta-suave">{children}</figcaption>
    </figure>
  );
}

function Tile({ code, value, shade }: StateTile) {
  const [letters, column, row] = STATE_TILES[code as keyof typeof STATE_TILES];
  return (
    <g transform={`translate(${column * (SIDE + GAP)} ${row * (SIDE + GAP)})`} textAnchor="middle">
      <rect width={SIDE} height={SIDE} rx="3" className={shade.tile} />
      {/* On a phone there is only room for the letters; the value stands in the table below. */}
      <text x={SIDE / 2} y="41" fontSize="26" className={`font-semibold sm:hidden ${shade.letters}`}>
        {letters}
      </text>
      <text x={SIDE / 2} y="29" fontSize="19" className={`max-sm:hidden ${shade.letters}`}>
        {letters}
      </text>
      <text x={SIDE / 2} y="51" fontSize="19" className={`font-semibold max-sm:hidden ${shade.letters}`}>
        {value}
      </text>
    </g>
  );
}
