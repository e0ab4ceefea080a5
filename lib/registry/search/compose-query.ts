import type { SearchTerm } from "./search-terms.ts";

/** A term with what PostgreSQL makes of it: a tsquery as text, empty when it is only words that say nothing («de la»). */
export interface ReadTerm extends SearchTerm {
  query: string;
}

/** The three searches of `search_places`, as tsquery text. */
export interface ComposedQuery {
  wanted: string;
  inTitle: string;
  inHeading: string;
}

/**
 * Everything that was typed and every facet, in one tsquery each; null when nothing was typed that says something.
 * @param facets «estado=14»
 */
export function composeQuery(terms: readonly ReadTerm[], facets: readonly string[]): ComposedQuery | null {
  const said = terms.filter(saysSomething);
  if (said.length === 0) return null;
  const narrowed = facets.map(quote);
  const wanted = [...allOf(said, ({ query }) => query), ...narrowed].join(" & ");
  const included = said.filter(({ excluded }) => !excluded);
  const within = (read: (term: ReadTerm) => string) => [wanted, ...allOf(included, read)].join(" & ");
  return {
    wanted,
    // An exact number stands before the titles that mention it.
    inTitle: within((term) => (namesNumber(term) ? "" : labelled(term.query, "t"))),
    inHeading: within((term) => labelled(term.query, "h")),
  };
}

/** What each term, or term with its alternatives, asks for. @param read what is asked of a term's own query */
function allOf(terms: readonly ReadTerm[], read: (term: ReadTerm) => string): string[] {
  const groups: string[][] = [];
  for (const term of terms) {
    const { facets, excluded, alternative } = term;
    const one = `${excluded ? "!" : ""}(${either([read(term), ...facets.map(quote)])})`;
    if (alternative && groups.length > 0) groups.at(-1)!.push(one);
    else groups.push([one]);
  }
  return groups.map((group) => `(${either(group)})`);
}

/** A lexeme as a tsquery writes it. */
export const quote = (lexeme: string): string => `'${lexeme.replace(/[\\']/g, "\\$&")}'`;

const namesNumber = ({ facets }: ReadTerm): boolean => facets.some((facet) => facet.startsWith("numero="));

/** «sin» says nothing, and «SIN» is Sinaloa. */
const saysSomething = ({ query, facets, text }: ReadTerm): boolean =>
  query !== "" || (facets.length > 0 && text === text.toUpperCase());

const either = (queries: readonly string[]): string => queries.filter((query) => query !== "").join(" | ");

/** All the lexemes of a query, wherever they stand in the title (t) or in the heading (h). */
const labelled = (query: string, label: string): string =>
  query &&
  `(${[...query.matchAll(/'((?:[^'\\]|''|\\.)*)'/g)].map(([, lexeme]) => `'${label}:${lexeme}'`).join(" & ")})`;

/** The lexemes that a query names, as it writes them between its quotes. */
export const lexemesOf = (query: string): string[] =>
  [...query.matchAll(/'((?:[^'\\]|''|\\.)*)'/g)].map(([, lexeme]) => lexeme!);
