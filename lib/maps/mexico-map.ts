import { geoMercator, geoPath } from "d3-geo";
import { fineShape, type Point } from "./world-shapes.ts";

/** Sides of the drawing, in its own units. */
export const MEXICO_WIDTH = 640;
export const MEXICO_HEIGHT = 400;

const EDGE = 12;

let drawn: { outline: string; placeOf: (point: Point) => readonly [x: number, y: number] } | undefined;

/** Mexico alone: its outline as an SVG path, and where a point is in the drawing, to a tenth. */
export function mexicoMap() {
  if (drawn) return drawn;
  const shape = fineShape("MX")!;
  const corners: [[number, number], [number, number]] = [
    [EDGE, EDGE],
    [MEXICO_WIDTH - EDGE, MEXICO_HEIGHT - EDGE],
  ];
  const projection = geoMercator().fitExtent(corners, shape);
  drawn = {
    outline: geoPath(projection).digits(0)(shape) ?? "",
    placeOf: (point) => {
      const [x, y] = projection(point)!;
      return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
    },
  };
  return drawn;
}
