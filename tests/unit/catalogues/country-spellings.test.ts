import { describe, expect, it } from "vitest";
import { listCountries } from "#lib/catalogues/countries.ts";
import { findCountryCode, isCountryName } from "#lib/catalogues/country-spellings.ts";

describe("the country that a spelling names", () => {
  it.each(listCountries())("knows $name by its names and its code", ({ code, name, nameEn }) => {
    for (const spelling of [code, name, nameEn, name.toUpperCase(), ` ${nameEn}.`])
      expect(findCountryCode(spelling), spelling).toBe(code);
  });

  it.each([
    [
      "US",
      ["EUA", "E.U.A.", "EE.UU.", "EE. UU.", "EE UU", "USA", "U.S.A.", "Estados Unidos de América", "E.U."],
    ],
    ["GB", ["UK", "U.K.", "Gran Bretaña", "Reino Unido", "Inglaterra", "Escocia"]],
    ["KR", ["Corea", "Corea del Sur", "República de Corea", "South Korea"]],
    ["CN", ["China", "RPC", "República Popular China", "R.P. China"]],
    ["NL", ["Holanda", "Países Bajos", "The Netherlands"]],
    ["CZ", ["República Checa", "Chequia"]],
    ["DE", ["Alemania", "GERMANY", "República Federal de Alemania"]],
    ["JP", ["Japon", "Japan"]],
    ["CI", ["Costa de Marfil"]],
  ])("%s", (code, written) => {
    for (const spelling of written) expect(findCountryCode(spelling), spelling).toBe(code);
  });

  it.each(["", "es", "Texas", "Europa", "XX", "América"])("refuses «%s»", (written) =>
    expect(findCountryCode(written)).toBeNull(),
  );

  it("tells the catalogue's name from another spelling of it", () => {
    expect(isCountryName("japon")).toBe(true);
    expect(isCountryName("Japan")).toBe(false);
  });
});
