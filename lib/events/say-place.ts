import { countryName } from "#lib/catalogues/country-name.ts";
import { STATE_NAMES } from "#lib/catalogues/state-name.ts";
import type { EventMode } from "#lib/generated/prisma/enums.ts";
import { MEXICO } from "./event-words.ts";

interface Placed {
  mode: EventMode;
  city: string;
  address: string;
  stateCode: string | null;
  countryCode: string | null;
}

/** City, state and country in words: «Guadalajara, Jalisco, México»; «En línea» when nobody travels. */
export function sayPlace({ mode, city, address, stateCode, countryCode }: Placed): string {
  if (mode === "ONLINE") return "En línea";
  const country = countryCode ? countryName(countryCode) : MEXICO;
  const place = [address, city, stateCode && STATE_NAMES.get(stateCode), country].filter(Boolean).join(", ");
  return mode === "BOTH" ? `${place}, y en línea` : place;
}
