import type { ReadTerm } from "./combine-terms.ts";
import type { RegistryIndex } from "./registry-index.ts";
import type { SearchTerm } from "./search-terms.ts";

/** As many texts as a day of searches brings; then it starts again. */
const MOST_KEPT = 20_000;

/** The terms with what PostgreSQL makes of their texts, by the same rules as of the documents (search_singular). */
export async function readQueries(
  { db, queries }: RegistryIndex,
  terms: readonly SearchTerm[],
): Promise<ReadTerm[]> {
  const unknown = [...new Set(terms.map(textOf).filter((text) => !queries.has(text)))];
  if (unknown.length > 0) {
    if (queries.size > MOST_KEPT) queries.clear();
    const rows = await db.$queryRaw<{ text: string; query: string }[]>`
      SELECT text, websearch_to_tsquery('portal', search_singular(text))::text AS query FROM unnest(${unknown}::text[]) AS text`;
    for (const { text, query } of rows) queries.set(text, query);
  }
  return terms.map((term) => ({ ...term, query: queries.get(textOf(term)) ?? "" }));
}

/** What was typed between quotes stays together. */
const textOf = ({ text, phrase }: SearchTerm): string => (phrase ? `"${text}"` : text);
