import { addAll, emptySet, keepOnly, type PlaceSet, takeAway } from "./place-set.ts";
import type { SearchTerm } from "./search-terms.ts";

/** A term with what PostgreSQL makes of it: a tsquery as text, empty when it is only words that say nothing («de la»). */
export interface ReadTerm extends SearchTerm {
  query: string;
}

/** Where in an agreement words are looked for: anywhere, in the title, or in the title and in who signs, where and on what. */
export type Within = "anywhere" | "title" | "heading";

/** Which agreements have a facet, and which match a tsquery: sets that others use too. */
export interface Finder {
  every: PlaceSet;
  facet(name: string): PlaceSet;
  words(query: string): PlaceSet;
}

/** The terms that ask for something. «sin» says nothing, and «SIN» is Sinaloa. */
export const saidTerms = (terms: readonly ReadTerm[]): ReadTerm[] =>
  terms.filter(
    ({ query, facets, text }) => query !== "" || (facets.length > 0 && text === text.toUpperCase()),
  );

/** The tsqueries that `combineTerms` will ask for. What is excluded is excluded wherever it stands. */
export const queriesOf = (terms: readonly ReadTerm[], within: readonly Within[]): string[] =>
  terms
    .flatMap((term) => [
      ...(term.excluded ? ["anywhere" as const] : within).map((where) => queryWithin(term, where)),
      ...numbersOf(term),
    ])
    .filter((query) => query !== "");

/** The agreements that say all the terms: of a term with its alternatives, any of them. A set of one's own. */
export function combineTerms(terms: readonly ReadTerm[], within: Within, find: Finder): PlaceSet {
  const groups: PlaceSet[] = [];
  for (const term of terms) {
    const found = findTerm(term, within, find);
    const one = term.excluded ? takeAway(find.every.slice(), found) : found;
    if (term.alternative && groups.length > 0) groups.push(addAll(groups.pop()!, one));
    else groups.push(one);
  }
  return groups.reduce(keepOnly, find.every.slice());
}

function findTerm(term: ReadTerm, within: Within, { facet, words }: Finder): PlaceSet {
  const query = queryWithin(term, within);
  const numbers = numbersOf(term);
  const [first = emptySet(0), ...rest] = [
    ...(query === "" ? [] : [words(query)]),
    ...(numbers.length > 0 ? numbers.map(words) : term.facets.map(facet)),
  ];
  return rest.reduce(addAll, first.slice());
}

function queryWithin(term: ReadTerm, within: Within): string {
  if (within === "anywhere") return term.query;
  // An exact number stands before the titles that mention it.
  if (within === "title") return numbersOf(term).length > 0 ? "" : labelled(term.query, "t");
  return labelled(term.query, "h");
}

/** An exact number is no facet to count by: it is among the words. */
const numbersOf = ({ facets }: ReadTerm): string[] =>
  facets.filter((facet) => facet.startsWith("numero=")).map(quote);

/** A lexeme as a tsquery writes it. */
const quote = (lexeme: string): string => `'${lexeme.replace(/[\\']/g, "\\$&")}'`;

const LEXEME = /'((?:[^'\\]|''|\\.)*)'/g;

/** All the lexemes of a query, wherever they stand in the title (t) or in the heading (h). */
const labelled = (query: string, label: string): string =>
  [...query.matchAll(LEXEME)].map(([, lexeme]) => `'${label}:${lexeme}'`).join(" & ");

/** The lexemes that a query names, as it writes them between its quotes. */
export const lexemesOf = (query: string): string[] =>
  [...query.matchAll(LEXEME)].map(([, lexeme]) => lexeme!);
