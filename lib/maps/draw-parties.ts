import { countryPoint, countryShape } from "./world-shapes.ts";
import { STATE_POINTS } from "./state-points.ts";
import { pathOf, placeOf } from "./world-map.ts";

type Place = readonly [x: number, y: number];

export interface DrawnCountry {
  /** ISO 3166-1. */
  code: string;
  /** Its outline; null for one too small to have it. */
  outline: string | null;
  /** The shortest way from the state, as an SVG path. */
  line: string;
  at: Place;
}

export interface PartiesDrawing {
  mexico: string;
  from: Place;
  countries: DrawnCountry[];
}

/** An agreement of many countries is drawn the first time it is read; most have one. */
const known = new Map<string, DrawnCountry | null>();

/**
 * Where the parties of an agreement are in the map of the world.
 * @param state INEGI's code
 * @param codes of the countries of its counterparts; Mexico itself, and what the atlas does not have, are not drawn
 * @returns null when there is nothing to join
 */
export function drawParties(state: string, codes: readonly string[]): PartiesDrawing | null {
  const countries = [...new Set(codes)].map((code) => drawn(state, code)).filter((one) => one !== null);
  if (countries.length === 0) return null;
  return { mexico: pathOf(countryShape("MX")!), from: placeOf(STATE_POINTS[state]!), countries };
}

function drawn(state: string, code: string): DrawnCountry | null {
  const key = `${state} ${code}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const country = code === "MX" ? null : draw(state, code);
  known.set(key, country);
  return country;
}

function draw(state: string, code: string): DrawnCountry | null {
  const point = countryPoint(code);
  if (!point) return null;
  const shape = countryShape(code);
  return {
    code,
    outline: shape && pathOf(shape),
    line: pathOf({ type: "LineString", coordinates: [STATE_POINTS[state]!, point] }),
    at: placeOf(point),
  };
}
