import { geoNaturalEarth1, geoPath } from "d3-geo";
import type { Geometry } from "geojson";
import { HAIRLINE } from "#lib/charts/chart-style.ts";
import { type Point, worldLand } from "./world-shapes.ts";

/** Sides of the drawing, in its own units. */
export const MAP_WIDTH = 640;
export const MAP_HEIGHT = 292;

/** Mexico near the middle, and the edge across countries with few agreements: lines to Asia cross the Pacific, as flights do. */
const projection = geoNaturalEarth1().rotate([118, 0]).scale(117).translate([320, 171]);
const path = geoPath(projection).digits(1);
/** The land is only a background: whole units are enough, and a third of the file. */
const roughPath = geoPath(projection).digits(0);

/** What an SVG path needs to draw it. */
export const pathOf = (shape: Geometry): string => path(shape) ?? "";

/** Where a point of the world is in the drawing, to a tenth. */
export function placeOf(point: Point): readonly [x: number, y: number] {
  const [x, y] = projection(point)!;
  return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
}

/** The address of the land that every map has under it: one file, so that a reader of many agreements takes it once. */
export const WORLD_ADDRESS = "/mundo.svg";

let drawn: string | undefined;

/** That file. */
export function worldSvg(): string {
  drawn ??=
    `<svg xmlns="http://www.w3.org/2000/svg" width="${MAP_WIDTH}" height="${MAP_HEIGHT}" viewBox="0 0 ${MAP_WIDTH} ${MAP_HEIGHT}">` +
    `<path fill="${HAIRLINE}" d="${roughPath(worldLand())}"/></svg>`;
  return drawn;
}
