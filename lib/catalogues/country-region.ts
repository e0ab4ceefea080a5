import { listCountries, type Region } from "./countries.ts";

const regions = new Map(listCountries().map(({ code, region }) => [code, region as Region]));

/** In which region of the registry a country is; null for no country of the catalogue. */
export const countryRegion = (code: string): Region | null => regions.get(code) ?? null;
