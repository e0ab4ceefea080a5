import type { ActivityAudience, ActivityKind } from "#lib/generated/prisma/enums.ts";
import { countryName } from "#lib/catalogues/country-name.ts";
import { sayPlace } from "#lib/missions/reading/say-place.ts";

/** That an office goes abroad. Dates are ISO. */
export interface Trip {
  kind: ActivityKind;
  id: string;
  officeId: string;
  office: string;
  title: string;
  startsOn: string;
  endsOn: string;
  /** «FR Lyon», «FR ». */
  places: string[];
  code: string | null;
  audience: ActivityAudience;
}

/** Among how many coincidences are looked for: more than offices make in years. */
export const MOST_TRIPS = 5_000;

/** «FR Lyon» → «Lyon, Francia». */
export const sayTripPlace = (place: string): string =>
  sayPlace({ city: place.slice(3), country: countryName(place.slice(0, 2)) });

/** A trip as an address or a form names it: «MISSION:…». */
export const tripKey = ({ kind, id }: Pick<Trip, "kind" | "id">): string => `${kind}:${id}`;
