import type { IsoDate } from "#lib/calendar/types.ts";
import type { Region } from "#lib/catalogues/countries.ts";

/** How many ties there are: agreements in force by their kind, and sister ties that were never registered. */
export interface TieCounts {
  /** Registered sister ties. */
  sisters: number;
  /** Every other registered agreement. */
  others: number;
  /** Sister ties without registration, that their offices share. */
  unregistered: number;
}

export interface AtlasCity extends TieCounts {
  /** As agreements write it; empty for what is with the whole country, or does not say. */
  name: string;
  /** Longitude and latitude in degrees, where they are known. */
  point: readonly [number, number] | null;
}

export interface AtlasCountry extends TieCounts {
  code: string;
  name: string;
  region: Region;
  /** Those with most ties first. */
  cities: AtlasCity[];
}

export interface AtlasView extends TieCounts {
  year: number;
  /** On which it is counted. */
  day: IsoDate;
  firstYear: number;
  /** This one. */
  lastYear: number;
  /** Those with most ties first. */
  countries: AtlasCountry[];
  /** Agreements with bodies of no country in particular. */
  withoutCountry: number;
}

export const totalOf = ({ sisters, others, unregistered }: TieCounts): number =>
  sisters + others + unregistered;

export const byTotal = (one: TieCounts & { name: string }, other: TieCounts & { name: string }): number =>
  totalOf(other) - totalOf(one) || one.name.localeCompare(other.name, "es");
