import { STATE_POINTS } from "#lib/maps/state-points.ts";
import { pathOf, placeOf } from "#lib/maps/world-map.ts";
import { countryPoint, countryShape, type Point } from "#lib/maps/world-shapes.ts";
import { type AtlasCountry, totalOf, type TieCounts } from "./atlas-view.ts";

export interface AtlasDot {
  key: string;
  name: string;
  total: number;
  at: readonly [x: number, y: number];
  /** In the units of the drawing: its area grows with the total. */
  radius: number;
  /** The shortest way from the state, as an SVG path; null when no state was chosen. */
  line: string | null;
}

export interface AtlasDrawing {
  mexico: string;
  /** Outlines of the countries with ties, of those large enough to have one. */
  outlines: { code: string; path: string }[];
  /** The largest first, so that the small ones stay in sight. */
  dots: AtlasDot[];
}

const SMALLEST = 2.5;
const LARGEST = 15;

const radiusOf = (total: number, most: number): number =>
  Math.round((SMALLEST + (LARGEST - SMALLEST) * Math.sqrt(total / most)) * 10) / 10;

/**
 * An atlas on the map of the world: a dot for each country or, of a single one, for each of its cities whose place is
 * known, and one in the middle for the others.
 * @param state INEGI's code, from which lines go; null for none
 */
export function drawAtlas(countries: readonly AtlasCountry[], state: string | null): AtlasDrawing {
  const [only] = countries;
  const spots = countries.length === 1 ? citiesOf(only!) : countries.flatMap(spotOf);
  const most = Math.max(1, ...spots.map(({ total }) => total));
  const from = state === null ? null : STATE_POINTS[state]!;
  return {
    mexico: pathOf(countryShape("MX")!),
    outlines: countries.flatMap(({ code }) => {
      const shape = code === "MX" ? null : countryShape(code);
      return shape ? [{ code, path: outlineOf(code, shape) }] : [];
    }),
    dots: spots
      .map(({ point, ...spot }) => ({
        ...spot,
        at: placeOf(point),
        radius: radiusOf(spot.total, most),
        line: from && pathOf({ type: "LineString", coordinates: [from, point] }),
      }))
      .sort((one, other) => other.radius - one.radius),
  };
}

interface Spot {
  key: string;
  name: string;
  total: number;
  point: Point;
}

function spotOf(country: AtlasCountry): Spot[] {
  const { code, name } = country;
  const point = countryPoint(code);
  return point ? [{ key: code, name, total: totalOf(country), point }] : [];
}

function citiesOf({ code, name, cities }: AtlasCountry): Spot[] {
  const known = cities.filter(({ point }) => point !== null);
  const left = cities.filter(({ point }) => point === null).reduce(add, 0);
  const middle = countryPoint(code);
  return [
    ...known.map((city) => ({
      ...{ key: city.name, name: city.name, total: totalOf(city) },
      point: [...city.point!] as Point,
    })),
    ...(left > 0 && middle ? [{ key: code, name, total: left, point: middle }] : []),
  ];
}

const add = (sum: number, counts: TieCounts): number => sum + totalOf(counts);

/** A country's outline is drawn once: it is the same in every page. */
const outlines = new Map<string, string>();

function outlineOf(code: string, shape: NonNullable<ReturnType<typeof countryShape>>): string {
  const known = outlines.get(code) ?? pathOf(shape);
  outlines.set(code, known);
  return known;
}
