import { AREAS } from "#lib/catalogues/areas.ts";
import type { CounterpartType } from "#lib/generated/prisma/enums.ts";
import type { Random } from "../seeded-random.ts";
import { SHARE_BY_AREA } from "./published-counts.ts";
import type { RegistryCell } from "./registry-cell.ts";

export type AreaKey = (typeof AREAS)[number][0];

const COUNTED = Object.keys(SHARE_BY_AREA) as (keyof typeof SHARE_BY_AREA)[];
const UNCOUNTED = AREAS.map(([key]) => key).filter((key) => !(key in SHARE_BY_AREA));

/** How much likelier an area is with one type of counterpart; 1 where nothing is said. */
const LIKELIER: Partial<Record<CounterpartType, Partial<Record<AreaKey, number>>>> = {
  PRIVATE: {
    educacion: 4,
    ciencia_tecnologia: 3,
    capital_humano: 2,
    turismo: 0.5,
    inversion: 0.5,
    seguridad: 0.3,
  },
  CIVIL_SOCIETY: { cultura: 2, medio_ambiente: 2, inversion: 0.4, seguridad: 0.4 },
  INTERNATIONAL_ORGANIZATION: { desarrollo_urbano: 2, medio_ambiente: 2, turismo: 0.6 },
};

/**
 * The areas of each agreement, in the order of the agreements: every counted area as often as its published share says.
 * The areas that the published table leaves out go to those left without any, and to one in six of the others.
 * @param total agreements of the whole registry, those taken included.
 * @param taken areas of the agreements that the registry has already.
 */
export function assignAreas(
  random: Random,
  cells: readonly RegistryCell[],
  { total, taken }: { total: number; taken: readonly string[] },
): AreaKey[][] {
  const areas = cells.map((): AreaKey[] => []);
  const places = cells.map(({ type }, index) => ({ type, index }));
  for (const key of COUNTED) {
    const wanted =
      Math.round((SHARE_BY_AREA[key] / 100) * total) - taken.filter((area) => area === key).length;
    const lot = ({ type }: (typeof places)[number]) =>
      -(random.fraction() ** (1 / (LIKELIER[type]?.[key] ?? 1)));
    for (const { index } of random.order(places, lot).slice(0, wanted)) areas[index]!.push(key);
  }
  for (const own of areas) {
    if (own.length === 0 || random.happens(16)) own.push(random.pick(UNCOUNTED));
  }
  return areas;
}
