import { describe, expect, test } from "vitest";
import { listCountries } from "#lib/catalogues/countries.ts";
import { AGREEMENT_REGIONS, agreementRegions } from "#lib/registry/agreement-regions.ts";

const countries = new Map(listCountries().map((country) => [country.code, country]));
const of = (...codes: (string | null)[]) =>
  agreementRegions(codes.map((code) => ({ country: code === null ? null : countries.get(code)! })));

describe("the regions of an agreement", () => {
  test.each([
    ["its counterpart's country", ["FR"], ["EUROPE"]],
    ["no country: global", [null], ["GLOBAL"]],
    ["once, however many counterparts", ["FR", "ES", "FR"], ["EUROPE"]],
    ["several, in the order of the catalogue", [null, "JP", "US"], ["NORTH_AMERICA", "ASIA", "GLOBAL"]],
    ["no counterpart: none", [], []],
  ])("%s", (_why, codes, regions) => {
    expect(of(...codes)).toEqual(regions);
  });

  test("every country falls in one that has a name", () => {
    for (const { code, region } of countries.values()) expect(of(code)).toEqual([region]);
    expect(Object.keys(AGREEMENT_REGIONS)).toEqual(
      expect.arrayContaining([...new Set([...countries.values()].map(({ region }) => region))]),
    );
  });
});
