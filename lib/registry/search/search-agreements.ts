import type { IsoDate } from "#lib/calendar/types.ts";
import type { AgreementFilters, Order } from "../agreement-query.ts";
import type { AgreementSummary } from "../public-agreement.ts";
import { countFacets, type FacetCounts } from "./count-facets.ts";
import type { AreaNames } from "./facet-values.ts";
import { type Matches, matchAgreements } from "./match-agreements.ts";
import { readSummaries } from "./read-summaries.ts";
import type { RegistryIndex } from "./registry-index.ts";
import { takePlaces } from "./take-places.ts";

/** By title the latest of so many are put in order, and the answer says so. The real registry has not as many. */
const MOST_BY_TITLE = 10_000;

/** A page of what a search finds, as places. */
export interface PlacePage extends Pick<Matches, "corrections" | "terms"> {
  /** All that match, not only those of this page. */
  total: number;
  /** False when the pages end before the last of them (MOST_BY_TITLE). */
  complete: boolean;
  places: number[];
  /** From 1; the last one when a later one was asked for. */
  page: number;
  perPage: number;
  facets: FacetCounts;
  areaNames: AreaNames;
}

/** The same with what a list says of them. */
export interface AgreementPage extends Omit<PlacePage, "places"> {
  rows: AgreementSummary[];
}

/**
 * A page of the public agreements that a search finds. Its number of queries depends neither on the filters nor on the
 * size of the registry; a search that finds nothing as it was typed asks for the words most like it.
 * @param today by which the status is reckoned.
 */
export async function searchAgreements(
  index: RegistryIndex,
  filters: AgreementFilters,
  today: IsoDate,
): Promise<AgreementPage> {
  const { places, ...page } = await searchPlaces(index, filters, today);
  return { ...page, rows: await readSummaries(index.db, places, today) };
}

/** `searchAgreements` for those who know already what to say of each place. */
export async function searchPlaces(
  index: RegistryIndex,
  filters: AgreementFilters,
  today: IsoDate,
): Promise<PlacePage> {
  const matches = await matchAgreements(index, filters, today);
  const { columns, found, total, corrections, terms } = matches;
  const { orden, por_pagina: perPage } = filters;
  const reachable = orden === "titulo" ? Math.min(total, MOST_BY_TITLE) : total;
  const page = Math.min(filters.pagina, Math.max(1, Math.ceil(reachable / perPage)));
  const stretch = { from: (page - 1) * perPage, many: perPage };
  return {
    ...{ total, complete: reachable === total, corrections, terms, page, perPage },
    places: await placesOfPage(index, matches, orden, stretch),
    facets: countFacets(columns, found),
    areaNames: columns.areaNames,
  };
}

async function placesOfPage(
  { db }: RegistryIndex,
  { columns, groups }: Matches,
  order: Order,
  stretch: { from: number; many: number },
): Promise<number[]> {
  if (order !== "titulo")
    return takePlaces(columns, groups, { ...stretch, oldestFirst: order === "antiguos" });
  // Of titles only the database knows the order.
  const latest = takePlaces(columns, groups, { from: 0, many: MOST_BY_TITLE });
  const rows = await db.$queryRaw<{ place: number }[]>`
    SELECT s.place FROM agreement_search s JOIN agreements a ON a.id = s.agreement_id
    WHERE s.place = ANY(${latest}::int[])
    ORDER BY search_normalize(a.title), a.number OFFSET ${stretch.from} LIMIT ${stretch.many}`;
  return rows.map(({ place }) => place);
}
