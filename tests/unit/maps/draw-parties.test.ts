import { gzipSync } from "node:zlib";
import { geoContains } from "d3-geo";
import { describe, expect, test } from "vitest";
import { listCountries } from "#lib/catalogues/countries.ts";
import { STATES } from "#lib/catalogues/states.ts";
import { drawParties } from "#lib/maps/draw-parties.ts";
import { STATE_POINTS } from "#lib/maps/state-points.ts";
import { MAP_HEIGHT, MAP_WIDTH, worldSvg } from "#lib/maps/world-map.ts";
import { countryPoint, countryShape } from "#lib/maps/world-shapes.ts";

const codes = listCountries().map(({ code }) => code);
const isInside = ([x, y]: readonly [number, number]) => x > 0 && x < MAP_WIDTH && y > 0 && y < MAP_HEIGHT;

describe("the parties of an agreement", () => {
  test("are joined from their state to each country once", () => {
    const drawing = drawParties("14", ["FR", "JP", "FR"])!;
    expect(drawing.countries.map(({ code }) => code)).toEqual(["FR", "JP"]);
    const [france] = drawing.countries;
    expect(france!.line.startsWith(`M${drawing.from.join(",")}L`)).toBe(true);
    expect(france!.line.endsWith(france!.at.join(","))).toBe(true);
    expect(france!.outline).toMatch(/^M[\d.,LMZ-]+Z$/);
  });

  test("are not drawn where there is nothing to join", () => {
    expect(drawParties("14", [])).toBeNull();
    // Its seat is in Mexico; the atlas does not have it; it is no country.
    for (const code of ["MX", "TV", "ZZ"]) expect(drawParties("14", [code]), code).toBeNull();
    expect(drawParties("14", ["MX", "CA"])!.countries.map(({ code }) => code)).toEqual(["CA"]);
  });

  test("go west to Asia and east to Europe", () => {
    const { from, countries } = drawParties("14", ["CN", "DE"])!;
    const [china, germany] = countries.map(({ at: [x] }) => x);
    expect(china).toBeLessThan(from[0]);
    expect(germany).toBeGreaterThan(from[0]);
  });
});

test("every country of the catalogue has its place in the drawing, small ones too, save one", () => {
  const without = codes.filter((code) => countryPoint(code) === null);
  expect(without).toEqual(["TV"]);
  const { countries } = drawParties("09", codes)!;
  expect(countries).toHaveLength(codes.length - 2);
  expect(countries.filter(({ at }) => !isInside(at))).toEqual([]);
  expect(countries.filter(({ outline }) => outline === null).map(({ code }) => code)).toContain("SG");
});

test("a territory is not taken for its country", () => {
  const [longitude, latitude] = countryPoint("AU")!;
  expect([Math.round(longitude / 10), Math.round(latitude / 10)]).toEqual([13, -3]);
  expect(countryPoint("FR")![1]).toBeGreaterThan(40);
});

test("each state begins its lines inside of Mexico, apart from the others", () => {
  expect(Object.keys(STATE_POINTS).sort()).toEqual(STATES.map(([code]) => code).sort());
  const mexico = countryShape("MX")!;
  const outside = Object.entries(STATE_POINTS).filter(([, point]) => !geoContains(mexico, point));
  // On the coast, which the coarse outline cuts.
  expect(outside.map(([code]) => code).filter((code) => !["03", "04", "23"].includes(code))).toEqual([]);
  expect(new Set(Object.values(STATE_POINTS).map(String)).size).toBe(32);
});

test("the land weighs little, and asks for no style and no script", () => {
  expect(gzipSync(worldSvg()).length).toBeLessThan(15_000);
  expect(worldSvg()).not.toMatch(/style|script|NaN/);
});
