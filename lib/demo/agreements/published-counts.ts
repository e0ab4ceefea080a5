import type { AgreementLevel, CounterpartType } from "#lib/generated/prisma/enums.ts";
import type { AgreementRegion } from "#lib/registry/agreement-regions.ts";

/**
 * What was published of the registry of the SRE as it stood on 1 January 2025: 1,350 agreements, counted by state and
 * level, by counterpart and by region, by federal administration and by area. The demonstration has as many of each.
 */
export interface StateCounts {
  level: Record<AgreementLevel, number>;
  type: Record<CounterpartType, number>;
  region: Record<AgreementRegion, number>;
}

/** The day before the count. */
export const COUNTED_UNTIL = "2024-12-31";

type Row = readonly [
  code: string,
  level: readonly [number, number],
  type: readonly [number, number, number, number],
  region: readonly [number, number, number, number, number, number],
];

// INEGI's code | state, municipal | government, international organisation, civil society, private or university |
// North America, Latin America and the Caribbean, Europe, Asia, Africa and Oceania, global or organisations.
const ROWS: readonly Row[] = [
  ["01", [12, 8], [12, 6, 0, 2], [6, 3, 4, 2, 0, 5]],
  ["02", [15, 15], [20, 2, 5, 3], [16, 8, 2, 2, 0, 2]],
  ["03", [2, 2], [4, 0, 0, 0], [2, 1, 1, 0, 0, 0]],
  ["04", [9, 8], [11, 4, 0, 2], [5, 9, 1, 0, 0, 2]],
  ["05", [7, 7], [11, 3, 0, 0], [10, 1, 0, 0, 0, 3]],
  ["06", [45, 2], [3, 3, 0, 41], [2, 11, 22, 7, 2, 3]],
  ["07", [93, 24], [22, 27, 3, 65], [3, 55, 28, 5, 0, 26]],
  ["08", [42, 10], [14, 7, 2, 29], [14, 12, 12, 7, 0, 7]],
  ["09", [75, 2], [45, 27, 0, 5], [7, 15, 11, 15, 2, 27]],
  ["10", [17, 6], [10, 12, 0, 1], [3, 2, 0, 6, 0, 12]],
  ["11", [30, 30], [38, 10, 2, 10], [17, 15, 18, 1, 0, 9]],
  ["12", [4, 8], [6, 5, 0, 1], [2, 1, 2, 2, 0, 5]],
  ["13", [17, 11], [15, 9, 0, 4], [7, 2, 6, 3, 1, 9]],
  ["14", [135, 75], [119, 24, 7, 60], [77, 40, 42, 24, 3, 24]],
  ["15", [67, 49], [78, 22, 1, 15], [17, 35, 19, 21, 2, 22]],
  ["16", [14, 38], [45, 4, 0, 3], [10, 30, 8, 1, 0, 3]],
  ["17", [5, 8], [10, 3, 0, 0], [6, 3, 0, 1, 0, 3]],
  ["18", [10, 2], [9, 1, 0, 2], [1, 5, 5, 0, 0, 1]],
  ["19", [20, 48], [55, 9, 0, 4], [31, 12, 11, 5, 1, 8]],
  ["20", [22, 9], [15, 12, 1, 3], [3, 6, 6, 4, 0, 12]],
  ["21", [27, 23], [26, 16, 1, 7], [3, 16, 11, 5, 0, 15]],
  ["22", [13, 15], [17, 7, 3, 1], [7, 3, 7, 4, 0, 7]],
  ["23", [17, 23], [34, 3, 1, 2], [11, 22, 3, 1, 0, 3]],
  ["24", [4, 18], [19, 2, 0, 1], [13, 5, 2, 0, 0, 2]],
  ["25", [8, 11], [14, 3, 0, 2], [12, 0, 1, 3, 0, 3]],
  ["26", [55, 21], [48, 4, 0, 24], [72, 1, 3, 0, 0, 0]],
  ["27", [17, 3], [10, 6, 1, 3], [1, 12, 0, 0, 0, 7]],
  ["28", [0, 19], [19, 0, 0, 0], [18, 1, 0, 0, 0, 0]],
  ["29", [2, 0], [1, 1, 0, 0], [0, 0, 1, 0, 0, 1]],
  ["30", [6, 18], [20, 3, 1, 0], [5, 7, 8, 2, 0, 2]],
  ["31", [26, 7], [13, 13, 1, 6], [3, 4, 7, 6, 0, 13]],
  ["32", [6, 8], [9, 4, 1, 0], [5, 2, 2, 1, 0, 4]],
];

/** By INEGI's code of the state. The three margins of a state add up to the same. */
export const COUNTS_BY_STATE: ReadonlyMap<string, StateCounts> = new Map(
  ROWS.map(([code, [STATE, MUNICIPAL], type, region]) => {
    const [GOVERNMENT, INTERNATIONAL_ORGANIZATION, CIVIL_SOCIETY, PRIVATE] = type;
    const [NORTH_AMERICA, LATIN_AMERICA, EUROPE, ASIA, AFRICA_OCEANIA, GLOBAL] = region;
    const counts: StateCounts = {
      level: { STATE, MUNICIPAL },
      type: { GOVERNMENT, INTERNATIONAL_ORGANIZATION, CIVIL_SOCIETY, PRIVATE },
      region: { NORTH_AMERICA, LATIN_AMERICA, EUROPE, ASIA, AFRICA_OCEANIA, GLOBAL },
    };
    return [code, counts];
  }),
);

/** Federal administrations by the day on which they began, in order: agreements by their date of signature. */
export const COUNTS_BY_ADMINISTRATION = [
  { president: "Miguel de la Madrid", since: "1982-12-01", count: 4 },
  { president: "Carlos Salinas", since: "1988-12-01", count: 24 },
  { president: "Ernesto Zedillo", since: "1994-12-01", count: 119 },
  { president: "Vicente Fox", since: "2000-12-01", count: 207 },
  { president: "Felipe Calderón", since: "2006-12-01", count: 449 },
  { president: "Enrique Peña Nieto", since: "2012-12-01", count: 411 },
  { president: "Andrés Manuel López Obrador", since: "2018-12-01", count: 133 },
  { president: "Claudia Sheinbaum", since: "2024-10-01", count: 3 },
] as const;

/** Signed before the North American Free Trade Agreement was in force. */
export const COUNT_BEFORE_NAFTA = { until: "1994-01-01", count: 28 } as const;

/** Agreements in a hundred that have the area; one agreement has several. */
export const SHARE_BY_AREA = {
  educacion: 59.59,
  cultura: 48.45,
  turismo: 34.17,
  ciencia_tecnologia: 31.69,
  comercio: 27.44,
  inversion: 25.29,
  desarrollo_urbano: 19.71,
  medio_ambiente: 19.24,
  capital_humano: 14.66,
  seguridad: 8.44,
} as const;
