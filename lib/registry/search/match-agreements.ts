import type { IsoDate } from "#lib/calendar/types.ts";
import type { AgreementFilters } from "../agreement-query.ts";
import { composeQuery, type ReadTerm } from "./compose-query.ts";
import { type Correction, correctTerms } from "./correct-terms.ts";
import { facetFilters } from "./facet-filters.ts";
import { ENOUGH, findPlaces } from "./find-places.ts";
import { orderByDate, orderByLikeness } from "./order-places.ts";
import type { RegistryColumns } from "./registry-columns.ts";
import type { RegistryIndex } from "./registry-index.ts";
import { readTerms } from "./search-terms.ts";
import { narrowByDates, selectPlaces } from "./select-places.ts";
import { readQueries } from "./term-queries.ts";

export interface Matches {
  columns: RegistryColumns;
  /** All that match, in the order asked for; by title, which only the database knows, from the latest. */
  places: Uint32Array;
  /** False when there were so many that only the latest were looked at. */
  complete: boolean;
  corrections: Correction[];
  /** What was searched in the end, as tsqueries: for those who want to show where it stands. */
  terms: ReadTerm[];
}

/** The one function that decides which public agreements a search finds, and in what order. @param today of the status; `enough`, how many are wanted */
export async function matchAgreements(
  index: RegistryIndex,
  filters: AgreementFilters,
  today: IsoDate,
  enough = ENOUGH,
): Promise<Matches> {
  const columns = await index.read(today);
  const terms = await readQueries(index, readTerms(filters.q));
  const first = await matchTerms(index, columns, { filters, terms, enough });
  if (first.places.length > 0 || !first.complete || terms.length === 0)
    return { columns, ...first, corrections: [], terms };
  const { terms: corrected, corrections } = await correctTerms(index, terms);
  if (corrections.length === 0 || corrected.length === 0) return { columns, ...first, corrections, terms };
  return {
    columns,
    ...(await matchTerms(index, columns, { filters, terms: corrected, enough })),
    corrections,
    terms: corrected,
  };
}

async function matchTerms(
  index: RegistryIndex,
  columns: RegistryColumns,
  { filters, terms, enough }: { filters: AgreementFilters; terms: readonly ReadTerm[]; enough: number },
): Promise<Pick<Matches, "places" | "complete">> {
  const { orden } = filters;
  const query = composeQuery(terms, facetFilters(filters));
  if (query === null) {
    // Nothing is found by words that say nothing («de la»); without words there is nothing to ask the database.
    const places = filters.q === "" ? selectPlaces(columns, filters) : new Uint32Array(0);
    return { places: orden === "antiguos" ? places.toReversed() : places, complete: true };
  }
  const found = await findPlaces(index, columns, query, { ranked: orden === "relevancia", enough });
  const kept = narrowByDates(columns, found.places, filters);
  const places =
    orden === "relevancia" ? orderByLikeness(columns, kept, found) : orderByDate(columns, kept, orden);
  return { places, complete: found.complete };
}
