import type { ReadTerm } from "./combine-terms.ts";
import { sizeOf } from "./place-set.ts";
import type { RegistryColumns } from "./registry-columns.ts";
import type { RegistryIndex } from "./registry-index.ts";
import { readQueries } from "./term-queries.ts";

/** A word that no agreement has, and what was searched in its place; none when there is nothing like it. */
export interface Correction {
  typed: string;
  used: string[];
}

/** What is worth correcting: shorter words are like too many others. */
const SHORTEST = 4;

/**
 * Changes the words that stand in no agreement for those most like them, and leaves out those that are like none as
 * long as another word is left. What was between quotes, or excluded, is taken as it was typed.
 */
export async function correctTerms(
  index: RegistryIndex,
  columns: RegistryColumns,
  terms: readonly ReadTerm[],
): Promise<{ terms: ReadTerm[]; corrections: Correction[] }> {
  const missing = await findMissing(index, columns, terms);
  if (missing.length === 0) return { terms: [...terms], corrections: [] };
  const corrections: Correction[] = [];
  const corrected: ReadTerm[] = [];
  for (const term of terms) {
    if (!missing.includes(term)) {
      corrected.push(term);
      continue;
    }
    const words = await findClosest(index, term.text);
    corrections.push({ typed: term.text, used: words });
    const found = await readQueries(
      index,
      words.map((text) => ({ ...term, text })),
    );
    if (found.length > 0) corrected.push({ ...term, query: found.map(({ query }) => query).join(" | ") });
  }
  return { terms: corrected, corrections };
}

async function findMissing(
  { places }: RegistryIndex,
  { signedOn }: RegistryColumns,
  terms: readonly ReadTerm[],
): Promise<ReadTerm[]> {
  const words = terms.filter(
    ({ query, phrase, excluded, facets }) => query !== "" && !phrase && !excluded && facets.length === 0,
  );
  const queries = words.map(({ query }) => query);
  const found = await places.read(queries, signedOn.length);
  return words.filter(({ query }) => sizeOf(found.get(query)!) === 0);
}

async function findClosest({ db }: RegistryIndex, typed: string): Promise<string[]> {
  if (typed.length < SHORTEST || /\d/.test(typed)) return [];
  const rows = await db.$queryRaw<{ shown: string; distance: number }[]>`
    SELECT shown, distance FROM closest_words(left(search_normalize(${typed}), 40))`;
  // Those that are as near as the nearest: to choose among them would be to guess.
  return rows.filter(({ distance }) => distance === rows[0]!.distance).map(({ shown }) => shown);
}
