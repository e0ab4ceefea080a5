import type { Region } from "#lib/catalogues/countries.ts";
import { countryName } from "#lib/catalogues/country-name.ts";
import { countryRegion } from "#lib/catalogues/country-region.ts";
import { withoutAccents } from "#lib/kernel/without-accents.ts";
import { cityPoint } from "#lib/maps/city-points.ts";
import type { PublicTie } from "#lib/ties/public/read-public-ties.ts";
import { type AtlasCity, type AtlasCountry, byTotal, type TieCounts } from "./atlas-view.ts";

/** A country, or a city of it when `city` is not null, with its agreements in force. */
export interface CountedPlace {
  code: string;
  city: string | null;
  sisters: number;
  all: number;
}

const NONE = { sisters: 0, others: 0, unregistered: 0 };

/**
 * The countries of an atlas with their cities: what the registry counts and, beside it, the sister ties without
 * registration. The same city written with and without accents is one.
 * @param unregistered ties already chosen; of each, the counterparts in `wanted` countries count
 * @param wanted codes; null for all
 */
export function gatherCountries(
  places: readonly CountedPlace[],
  unregistered: readonly PublicTie[],
  wanted: readonly string[] | null,
): AtlasCountry[] {
  const countries = new Map<string, AtlasCountry & { byCity: Map<string, AtlasCity> }>();
  const countryOf = (code: string) => {
    const known = countries.get(code);
    if (known) return known;
    const named = { code, name: countryName(code), region: countryRegion(code) as Region };
    const made = { ...NONE, ...named, cities: [], byCity: new Map<string, AtlasCity>() };
    countries.set(code, made);
    return made;
  };
  const cityOf = (code: string, name: string) => {
    const { byCity } = countryOf(code);
    const key = withoutAccents(name).trim().toLowerCase();
    const known = byCity.get(key);
    if (known) return known;
    const made = { ...NONE, name: name.trim(), point: cityPoint(code, name) };
    byCity.set(key, made);
    return made;
  };
  for (const { code, city, sisters, all } of places) {
    const counts: TieCounts = city === null ? countryOf(code) : cityOf(code, city);
    counts.sisters += sisters;
    counts.others += all - sisters;
  }
  for (const { counterparts } of unregistered) {
    for (const { countryCode, city, point } of counterparts) {
      if (countryCode === null || countryCode === "MX" || (wanted !== null && !wanted.includes(countryCode)))
        continue;
      countryOf(countryCode).unregistered += 1;
      const there = cityOf(countryCode, city);
      there.unregistered += 1;
      there.point ??= point;
    }
  }
  return [...countries.values()]
    .map(({ byCity, ...country }) => ({ ...country, cities: [...byCity.values()].sort(byTotal) }))
    .sort(byTotal);
}
