import type { IsoDate } from "#lib/calendar/types.ts";
import type { AgreementFilters } from "../agreement-query.ts";
import { combineTerms, queriesOf, type ReadTerm, saidTerms, type Within } from "./combine-terms.ts";
import { everySet, facetSet, filteredSet } from "./column-sets.ts";
import { type Correction, correctTerms } from "./correct-terms.ts";
import { emptySet, keepOnly, type PlaceSet, sizeOf, takeAway } from "./place-set.ts";
import type { RegistryColumns } from "./registry-columns.ts";
import type { RegistryIndex } from "./registry-index.ts";
import { readTerms } from "./search-terms.ts";
import { readQueries } from "./term-queries.ts";

export interface Matches {
  columns: RegistryColumns;
  found: PlaceSet;
  /** How many were found. */
  total: number;
  /**
   * The same in groups, the likeliest first: those that say it all in the title; those that say it between the title and
   * who signs, where and on what; the others. Only one when they are wanted in another order.
   */
  groups: PlaceSet[];
  corrections: Correction[];
  /** What was searched in the end, as tsqueries: for those who want to show where it stands. */
  terms: ReadTerm[];
}

/** The one function that decides which public agreements a search finds. @param today of the status */
export async function matchAgreements(
  index: RegistryIndex,
  filters: AgreementFilters,
  today: IsoDate,
): Promise<Matches> {
  const columns = await index.read(today);
  const terms = await readQueries(index, readTerms(filters.q));
  const first = await matchTerms(index, columns, filters, terms);
  if (terms.length === 0 || first.total > 0) return { columns, ...first, corrections: [], terms };
  const { terms: corrected, corrections } = await correctTerms(index, columns, terms);
  if (corrections.length === 0 || corrected.length === 0) return { columns, ...first, corrections, terms };
  return {
    columns,
    ...(await matchTerms(index, columns, filters, corrected)),
    corrections,
    terms: corrected,
  };
}

async function matchTerms(
  { places }: RegistryIndex,
  columns: RegistryColumns,
  filters: AgreementFilters,
  terms: readonly ReadTerm[],
): Promise<Pick<Matches, "found" | "total" | "groups">> {
  const filtered = filteredSet(columns, filters);
  const said = saidTerms(terms);
  if (said.length === 0) {
    // Nothing is found by words that say nothing («de la»).
    const found = filters.q === "" ? filtered : emptySet(0);
    return { found, total: sizeOf(found), groups: [found] };
  }
  const ranked = filters.orden === "relevancia";
  const within: Within[] = ranked ? ["anywhere", "title", "heading"] : ["anywhere"];
  const sets = await places.read(queriesOf(said, within), columns.signedOn.length);
  const find = {
    every: everySet(columns),
    facet: (name: string) => facetSet(columns, name),
    words: (query: string) => sets.get(query)!,
  };
  const found = keepOnly(combineTerms(said, "anywhere", find), filtered);
  const total = sizeOf(found);
  if (!ranked) return { found, total, groups: [found] };
  const included = said.filter(({ excluded }) => !excluded);
  const titled = keepOnly(combineTerms(included, "title", find), found);
  const headed = takeAway(keepOnly(combineTerms(included, "heading", find), found), titled);
  return { found, total, groups: [titled, headed, takeAway(takeAway(found.slice(), titled), headed)] };
}
