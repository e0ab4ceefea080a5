import type { AgreementLevel } from "#lib/generated/prisma/enums.ts";
import type { Region } from "#lib/catalogues/countries.ts";
import type { RegistryCell } from "../registry-cell.ts";
import { AFRICA_OCEANIA } from "./africa-oceania.ts";
import { ASIA } from "./asia.ts";
import { CENTRAL_AMERICA } from "./central-america.ts";
import { CENTRAL_EUROPE } from "./central-europe.ts";
import type { CountryPlaces } from "./country-places.ts";
import type { ForeignParty } from "./foreign-party.ts";
import { INSTITUTIONS } from "./institutions.ts";
import { NORTH_AMERICA } from "./north-america.ts";
import { REGIONAL_ORGANIZATIONS, WORLD_NETWORKS, WORLD_ORGANIZATIONS } from "./organizations.ts";
import { SOUTH_AMERICA } from "./south-america.ts";
import { WESTERN_EUROPE } from "./western-europe.ts";

const PLACES: Record<Region, readonly CountryPlaces[]> = {
  NORTH_AMERICA,
  LATIN_AMERICA: [...CENTRAL_AMERICA, ...SOUTH_AMERICA],
  EUROPE: [...WESTERN_EUROPE, ...CENTRAL_EUROPE],
  ASIA,
  AFRICA_OCEANIA,
};

const areasOf = (areas?: string) => areas?.split(" ");
/** Wherever its lines were broken. */
const split = (text: string): string[] => text.replace(/\s+/g, " ").trim().split("; ");

/** Everyone an agreement of this cell can be signed with: those of a town hall are towns, those of a state can be both. */
export function listParties({ type, region, level }: Omit<RegistryCell, "stateCode">): ForeignParty[] {
  if (region === "GLOBAL") return worldParties(type);
  switch (type) {
    case "GOVERNMENT":
      return PLACES[region].flatMap((places) => governments(places, level));
    case "INTERNATIONAL_ORGANIZATION":
      return REGIONAL_ORGANIZATIONS[region].map(([name, countryCode, place, areas]) => ({
        ...{ name, type, countryCode, place },
        language: PLACES[region].find(({ country }) => country === countryCode)?.language ?? null,
        areas: areasOf(areas),
      }));
    case "CIVIL_SOCIETY":
    case "PRIVATE":
      return PLACES[region].flatMap((places) => institutions(places, type));
  }
}

function worldParties(type: RegistryCell["type"]): ForeignParty[] {
  const names = type === "INTERNATIONAL_ORGANIZATION" ? WORLD_ORGANIZATIONS : WORLD_NETWORKS;
  return names.map(([name, place, areas]) => ({
    ...{ name, type, countryCode: null, place, language: "en" },
    areas: areasOf(areas),
  }));
}

function governments(places: CountryPlaces, level: AgreementLevel): ForeignParty[] {
  const { country: countryCode, language } = places;
  const of = (name: string, place: string): ForeignParty => ({
    ...{ name, type: "GOVERNMENT", countryCode, place, language },
  });
  const towns = split(places.towns).map((town) => of(`${places.town} ${town.split(",")[0]!}`, town));
  if (level === "MUNICIPAL") return towns;
  const territories = split(places.territories).map((item) => {
    const [name, capital] = item.split(": ") as [string, string];
    return of(`${places.territory} ${name}`, capital);
  });
  return [...territories, ...territories, ...towns];
}

function institutions(places: CountryPlaces, type: keyof typeof INSTITUTIONS): ForeignParty[] {
  const { country: countryCode, language } = places;
  // No institution is named after its county.
  if (places.town.startsWith("Condado ")) return [];
  return split(places.towns).flatMap((town) =>
    INSTITUTIONS[type].map(([kind, areas]) => ({
      ...{ name: `${kind} ${town.split(",")[0]!}`, type, countryCode, place: town, language },
      areas: areasOf(areas),
    })),
  );
}
