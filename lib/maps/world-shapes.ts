import { geoArea, geoCentroid } from "d3-geo";
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from "geojson";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import coarse from "world-atlas/countries-110m.json" with { type: "json" };
import fine from "world-atlas/countries-50m.json" with { type: "json" };

// Natural Earth, which is in the public domain: the coarse shapes are drawn; the fine ones also know where the small
// countries are, which the coarse ones leave out.
type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;
type Shape = Polygon | MultiPolygon;
export type Point = [longitude: number, latitude: number];

const atlases = { coarse, fine } as unknown as Record<"coarse" | "fine", Atlas>;

const countriesOf = (atlas: Atlas): Map<string, Shape> => {
  const { features } = feature(atlas, atlas.objects.countries) as FeatureCollection<Shape, { name: string }>;
  const found = new Map<string, Shape>();
  for (const one of features) {
    const code = codeOf(one);
    if (code === null) continue;
    // A territory goes by the number of the country it belongs to: the largest of them is the country.
    const other = found.get(code);
    if (!other || geoArea(other) < geoArea(one)) found.set(code, one.geometry);
  }
  return found;
};

/** The atlas has the numbers of ISO 3166-1; the runtime knows which letters each is an alias of. */
function codeOf({ id, properties }: Feature<Shape, { name: string }>): string | null {
  if (properties.name === "Kosovo") return "XK";
  if (id === undefined) return null;
  return new Intl.Locale(`und-${id}`).region ?? null;
}

let known: { shapes: Map<string, Shape>; whereabouts: Map<string, Shape>; land: Shape } | undefined;

function shapes() {
  known ??= {
    shapes: countriesOf(atlases.coarse),
    whereabouts: countriesOf(atlases.fine),
    land: withoutAntarctica(atlases.coarse),
  };
  return known;
}

/** No agreement is with it, and it would take a fifth of the drawing. */
function withoutAntarctica(atlas: Atlas): Shape {
  const { features } = feature(atlas, atlas.objects.land) as FeatureCollection<Shape>;
  const coordinates = features
    .flatMap(({ geometry }) => polygonsOf(geometry))
    .filter((polygon) => geoCentroid({ type: "Polygon", coordinates: polygon })[1] > -60);
  return { type: "MultiPolygon", coordinates };
}

const polygonsOf = (shape: Shape): Position[][][] =>
  shape.type === "Polygon" ? [shape.coordinates] : shape.coordinates;

/** All the land of the world but Antarctica. */
export const worldLand = (): Shape => shapes().land;

/** The outline of a country by its ISO 3166-1 letters; null for one too small to be drawn. */
export const countryShape = (code: string): Shape | null => shapes().shapes.get(code) ?? null;

/** The middle of the largest part of a country; null where the atlas does not have it. */
export function countryPoint(code: string): Point | null {
  const shape = shapes().whereabouts.get(code);
  if (!shape) return null;
  const parts = polygonsOf(shape).map((coordinates) => ({ type: "Polygon" as const, coordinates }));
  const [largest] = parts.toSorted((a, b) => geoArea(b) - geoArea(a));
  return geoCentroid(largest!);
}

/** The outline of a country with its coasts, for a map of it alone; null where the atlas does not have it. */
export const fineShape = (code: string): Shape | null => shapes().whereabouts.get(code) ?? null;
