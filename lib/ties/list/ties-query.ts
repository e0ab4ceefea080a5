import { z } from "zod";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { plainName } from "#lib/catalogues/plain-name.ts";
import { STATES } from "#lib/catalogues/states.ts";
import type { IsoDate } from "#lib/calendar/types.ts";
import type { AgreementKind } from "#lib/generated/prisma/enums.ts";
import { bySlug, NOT_IN_LIST } from "#lib/kernel/by-slug.ts";
import { listHref } from "#lib/kernel/list-href.ts";
import { type AddressParams, readAddress } from "#lib/kernel/read-address.ts";
import { searchTextSchema } from "#lib/kernel/search-text-schema.ts";
import { searchWords } from "#lib/kernel/search-words.ts";
import { RADAR_MONTHS, radarReach } from "../rules/radar.ts";
import { VITALITIES, type Vitality } from "../rules/vitality.ts";
import { TIES_HREF } from "../tie-hrefs.ts";
import type { TieRow } from "./tie-row.ts";

/** What an office keeps something of, what was never registered, and what it only has in the registry. */
export const TIE_SETS = {
  anotados: "Con algo anotado",
  "sin-registro": "Sin registro en el RAI",
  "sin-anotar": "Sin nada anotado",
} as const;
export type TieSet = keyof typeof TIE_SETS;

export interface TieFilters {
  q: string | null;
  /** ISO 3166-1. */
  pais: string | null;
  vitalidad: Vitality | null;
  tipo: AgreementKind | null;
  /** In how many months it ends, at most. */
  vence: "12" | "6" | "3" | null;
  cuales: TieSet | null;
  /** INEGI's code. */
  estado: string | null;
}

const schemas = {
  q: searchTextSchema,
  pais: z.string().regex(/^[A-Z]{2}$/, NOT_IN_LIST),
  vitalidad: bySlug<Vitality>(VITALITIES),
  tipo: bySlug<AgreementKind>(AGREEMENT_KINDS),
  vence: z.enum(["12", "6", "3"], NOT_IN_LIST),
  cuales: z.enum(Object.keys(TIE_SETS) as [TieSet], NOT_IN_LIST),
  estado: z.enum(
    STATES.map(([code]) => code),
    NOT_IN_LIST,
  ),
};

const LABELS = {
  ...{ q: "Buscar", pais: "País", vitalidad: "Vitalidad", tipo: "Tipo", vence: "Vence" },
  ...{ cuales: "Cuáles", estado: "Estado" },
};

/** What an address of the list asks for; a sentence for each thing that was not understood. */
export function readTiesQuery(params: AddressParams): { filters: TieFilters; ignored: string[] } {
  const { values, ignored } = readAddress(schemas, LABELS, params);
  return { filters: values, ignored };
}

/** The filters as an address carries them. */
export const tieParams = ({ vitalidad, tipo, ...rest }: TieFilters) => ({
  ...rest,
  vitalidad: vitalidad && VITALITIES[vitalidad].slug,
  tipo: tipo && AGREEMENT_KINDS[tipo].slug,
});

export const tiesAddress = (filters: TieFilters, page = 1, path: string = TIES_HREF): string =>
  listHref(path, tieParams(filters), page);

/** Those that the filters let through, in their order. @param today ISO date in Mexico City */
export const selectTies = (rows: readonly TieRow[], filters: TieFilters, today: IsoDate): TieRow[] =>
  rows.filter((row) => isWanted(row, filters, today));

function isWanted(
  row: TieRow,
  { q, pais, vitalidad, tipo, vence, cuales, estado }: TieFilters,
  today: IsoDate,
): boolean {
  return (
    (estado === null || row.stateCode === estado) &&
    (pais === null || row.counterparts.some(({ countryCode }) => countryCode === pais)) &&
    (vitalidad === null || row.vitality === vitalidad) &&
    (tipo === null || row.kind === tipo) &&
    (cuales === null || isOf(row, cuales)) &&
    (vence === null || endsWithin(row, Number(vence), today)) &&
    (q === null || hasWords(row, q))
  );
}

function isOf({ isKept, agreementNumber }: TieRow, set: TieSet): boolean {
  switch (set) {
    case "anotados":
      return isKept;
    case "sin-registro":
      return agreementNumber === null;
    case "sin-anotar":
      return !isKept;
  }
}

function endsWithin({ endsOn, hasEnded }: TieRow, months: number, today: IsoDate): boolean {
  const reach = RADAR_MONTHS.find((each) => each === months);
  return reach !== undefined && endsOn !== null && !hasEnded && endsOn <= radarReach(today, reach);
}

/** Every word has to be somewhere, whatever its accents and capitals. */
function hasWords(
  { name, agreementNumber, office, municipality, counterparts }: TieRow,
  typed: string,
): boolean {
  const who = counterparts.flatMap((each) => [each.name, each.city, each.country]);
  const text = plainName([name, agreementNumber ?? "", office, municipality ?? "", ...who].join(" "));
  return searchWords(typed).every((word) => text.includes(plainName(word)));
}
