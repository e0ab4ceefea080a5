import { z } from "zod";
import { AREA_KEY } from "#lib/catalogues/area-key.ts";
import { plainName } from "#lib/catalogues/plain-name.ts";
import { SDG_CODES, sdgLabel } from "#lib/cooperation/sdg-labels.ts";
import { bySlug, NOT_IN_LIST } from "#lib/kernel/by-slug.ts";
import { listHref } from "#lib/kernel/list-href.ts";
import { type AddressParams, readAddress } from "#lib/kernel/read-address.ts";
import { searchTextSchema } from "#lib/kernel/search-text-schema.ts";
import { searchWords } from "#lib/kernel/search-words.ts";
import { CALL_PHASES, type CallPhase } from "../call-phase.ts";
import type { CallView } from "../call-view.ts";

/** Who may apply, as an address says it. */
export const AUDIENCES = {
  STATES: { slug: "estados", label: "Estados" },
  MUNICIPALITIES: { slug: "municipios", label: "Municipios" },
} as const;

export interface CallFilters {
  q: string | null;
  situacion: CallPhase | null;
  /** Key of an area. */
  area: string | null;
  ods: string | null;
  para: keyof typeof AUDIENCES | null;
}

const schemas = {
  q: searchTextSchema,
  situacion: bySlug(CALL_PHASES),
  area: z.string().regex(AREA_KEY, NOT_IN_LIST),
  ods: z.enum(SDG_CODES, NOT_IN_LIST),
  para: bySlug(AUDIENCES),
};

const LABELS = { q: "Buscar", situacion: "Situación", area: "Área", ods: "ODS", para: "Para" };

/** What an address asks for; a sentence for each thing that was not understood. */
export function readCallsQuery(params: AddressParams): { filters: CallFilters; ignored: string[] } {
  const { values, ignored } = readAddress(schemas, LABELS, params);
  return { filters: values, ignored };
}

/** The filters as an address carries them. */
export const callParams = ({ q, situacion, area, ods, para }: CallFilters) => ({
  ...{ q, area, ods },
  situacion: situacion && CALL_PHASES[situacion].slug,
  para: para && AUDIENCES[para].slug,
});

export const callsAddress = (filters: CallFilters, page = 1): string =>
  listHref("/convocatorias", callParams(filters), page);

/** Where the same list is followed by a reader of feeds. */
export const callsFeedAddress = (format: "atom" | "json", filters: CallFilters): string =>
  listHref(`/convocatorias.${format}`, callParams(filters));

export const callAddress = (code: string): string => `/convocatorias/${code}`;

/** The filters in words, «Situación: Abierta; ODS: 4. Educación de calidad»; empty for the whole list. */
export function nameCallFilters({ q, situacion, area, ods, para }: CallFilters, areaName: string): string {
  const parts = [
    q && `Texto: ${q}`,
    situacion && `Situación: ${CALL_PHASES[situacion].label}`,
    area && `Área: ${areaName}`,
    ods && `ODS: ${sdgLabel(ods)}`,
    para && `Para: ${AUDIENCES[para].label}`,
  ];
  return parts.filter(Boolean).join("; ");
}

const ORDER: readonly CallPhase[] = ["CLOSING_SOON", "OPEN", "UPCOMING", "CLOSED"];

/** The calls that the filters let through: first those that close soonest, and at the end those that have closed, the last one first. */
export const selectCalls = (calls: readonly CallView[], filters: CallFilters): CallView[] =>
  calls.filter((call) => isWanted(call, filters)).toSorted(byUrgency);

function byUrgency(one: CallView, other: CallView): number {
  const distance = one.closesAt.getTime() - other.closesAt.getTime();
  return (
    ORDER.indexOf(one.phase) - ORDER.indexOf(other.phase) || (one.phase === "CLOSED" ? -distance : distance)
  );
}

function isWanted(call: CallView, { q, situacion, area, ods, para }: CallFilters): boolean {
  if (situacion !== null && call.phase !== situacion && !isOpenToo(call, situacion)) return false;
  if (area !== null && call.areas.every(({ key }) => key !== area)) return false;
  if (ods !== null && !call.sdgGoals.includes(ods)) return false;
  if (para !== null && !(para === "STATES" ? call.forStates : call.forMunicipalities)) return false;
  return q === null || hasWords(call, q);
}

/** What is about to close is still open. */
const isOpenToo = ({ phase }: CallView, asked: CallPhase): boolean =>
  asked === "OPEN" && phase === "CLOSING_SOON";

/** Every word has to be somewhere, whatever its accents and capitals. */
function hasWords(call: CallView, typed: string): boolean {
  const { title, convener, summary, condition, country, areas } = call;
  const text = plainName(
    [title, convener, summary, condition, country?.name ?? "", ...areas.map(({ name }) => name)].join(" "),
  );
  return searchWords(typed).every((word) => text.includes(plainName(word)));
}
