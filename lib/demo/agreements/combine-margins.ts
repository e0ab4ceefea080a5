import type { AgreementLevel, CounterpartType } from "#lib/generated/prisma/enums.ts";
import type { AgreementRegion } from "#lib/registry/agreement-regions.ts";
import type { Random } from "../seeded-random.ts";
import type { StateCounts } from "./published-counts.ts";
import type { RegistryCell } from "./registry-cell.ts";

/** Who can be without a country, in the order in which they are asked. */
const WITHOUT_COUNTRY: readonly CounterpartType[] = ["INTERNATIONAL_ORGANIZATION", "CIVIL_SOCIETY"];

/** Universities deal with bodies of the state, town halls with governments: the higher, the rarer in a municipality. */
const RARE_IN_TOWNS: Record<CounterpartType, number> = {
  GOVERNMENT: 0,
  INTERNATIONAL_ORGANIZATION: 0.3,
  CIVIL_SOCIETY: 0.3,
  PRIVATE: 0.6,
};

/**
 * As many agreements as the margins of a state count, each with its level, type of counterpart and region, so that all
 * three margins come out. «Global u organismos» has no country, and the published margins do not agree on how many
 * organisations there are: it goes to organisations first; those left over have a regional mandate and the country of
 * their seat, and what is left of it goes to networks of civil society that are at home in no country.
 * @throws Error when the margins leave to a government or a university a region without a country.
 */
export function combineMargins(random: Random, stateCode: string, counts: StateCounts): RegistryCell[] {
  const { GLOBAL: global, ...regions } = counts.region;
  const types = repeat(counts.type).toSorted((a, b) => rank(a) - rank(b));
  if (types.slice(0, global).some((type) => !WITHOUT_COUNTRY.includes(type)))
    throw new Error(`State ${stateCode}: more agreements without a country than organisations`);
  const withCountry = random.shuffle(repeat(regions));
  const pairs = types.map((type, index) => ({
    type,
    region: index < global ? ("GLOBAL" as const) : withCountry[index - global]!,
  }));
  const inTowns = random.order(pairs, ({ type }) => random.fraction() + RARE_IN_TOWNS[type]);
  return inTowns.map((pair, index) => ({
    ...pair,
    stateCode,
    level: index < counts.level.MUNICIPAL ? "MUNICIPAL" : "STATE",
  }));
}

const rank = (type: CounterpartType): number => {
  const place = WITHOUT_COUNTRY.indexOf(type);
  return place < 0 ? WITHOUT_COUNTRY.length : place;
};

/** Each key as often as its count says. */
const repeat = <Key extends AgreementLevel | CounterpartType | AgreementRegion>(
  counts: Record<Key, number>,
): Key[] => (Object.keys(counts) as Key[]).flatMap((key) => new Array<Key>(counts[key]).fill(key));
