import type { IsoDate } from "#lib/calendar/types.ts";
import type { AgreementFilters } from "../agreement-query.ts";
import type { AgreementSummary } from "../public-agreement.ts";
import { countFacets, type FacetCounts } from "./count-facets.ts";
import type { AreaNames } from "./facet-values.ts";
import { type Matches, matchAgreements } from "./match-agreements.ts";
import { readSummaries } from "./read-summaries.ts";
import type { RegistryIndex } from "./registry-index.ts";

/** A page of what a search finds, as places. */
export interface PlacePage extends Pick<Matches, "complete" | "corrections" | "terms"> {
  /** All that match, not only those of this page; when not complete, at least so many. */
  total: number;
  places: number[];
  /** From 1; the last one when a later one was asked for. */
  page: number;
  perPage: number;
  facets: FacetCounts;
  areaNames: AreaNames;
  /** Of the registry as it was searched. */
  revision: bigint;
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
  const { columns, places, complete, corrections, terms } = matches;
  const { por_pagina: perPage } = filters;
  const page = Math.min(filters.pagina, Math.max(1, Math.ceil(places.length / perPage)));
  return {
    ...{ total: places.length, complete, corrections, terms, page, perPage },
    places: await placesOfPage(index, matches, { filters, page }),
    facets: countFacets(columns, places),
    areaNames: columns.areaNames,
    revision: columns.revision,
  };
}

/** Of titles only the database knows the order. */
async function placesOfPage(
  { db }: RegistryIndex,
  { places }: Matches,
  { filters, page }: { filters: AgreementFilters; page: number },
): Promise<number[]> {
  const { orden, por_pagina: perPage } = filters;
  const from = (page - 1) * perPage;
  if (orden !== "titulo") return [...places.subarray(from, from + perPage)];
  const rows = await db.$queryRaw<{ place: number }[]>`
    SELECT s.place FROM agreement_search s JOIN agreements a ON a.id = s.agreement_id
    WHERE s.place = ANY(${[...places]}::int[]) ORDER BY search_normalize(a.title), a.number OFFSET ${from} LIMIT ${perPage}`;
  return rows.map(({ place }) => place);
}
