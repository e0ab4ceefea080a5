import { geoContains } from "d3-geo";
import { expect, test } from "vitest";
import { cityPoint } from "#lib/maps/city-points.ts";
import { countryShape } from "#lib/maps/world-shapes.ts";

test.each([
  ["FR", "Lyon"],
  ["FR", "LYON"],
  ["US", "San Antonio, Texas"],
  ["JP", "Kioto"],
  ["AR", "Córdoba"],
  ["ES", "Cordoba"],
  ["KE", "Nairobi"],
  ["AU", "Adelaida"],
])("in %s, %s is in its own country", (country, city) => {
  expect(geoContains(countryShape(country)!, cityPoint(country, city)!)).toBe(true);
});

test("what is not known is nowhere", () => {
  expect(cityPoint("FR", "Kioto")).toBeNull();
  expect(cityPoint("FR", "")).toBeNull();
});
