import { findCountryCode } from "#lib/catalogues/country-spellings.ts";
import { findStateCode } from "#lib/catalogues/state-spellings.ts";
import { isAgreementNumber, normalizeNumber } from "../normalize-number.ts";

/** A word, or a phrase that was between quotes, of a typed search. */
export interface SearchTerm {
  text: string;
  phrase: boolean;
  /** It must not appear. */
  excluded: boolean;
  /** It may stand in the place of the term before: «becas or cuencas». */
  alternative: boolean;
  /** Facets that satisfy it as well as its words do: «NL» is also every agreement of Nuevo León. */
  facets: string[];
}

/** More than anybody types; what comes after is left out. */
export const MOST_TERMS = 16;
/** «San Luis Potosí», «EE. UU. de A.»: the longest names that are looked for among the words. */
const LONGEST_NAME = 4;

/** A hyphen before, a phrase between straight or curly quotes (the last one may be missing), or anything up to a space. */
const TERM = /(?<excluded>(?<![^\s])-)?(?:["“”«»](?<phrase>[^"“”«»]*)["“”«»]?|(?<word>[^\s"“”«»]+))/gu;
const HAS_WORD = /[\p{L}\p{N}]/u;

/** Takes apart a typed search. It fails on no text. @param typed cleaned (cleanSearchText) */
export function readTerms(typed: string): SearchTerm[] {
  const terms: SearchTerm[] = [];
  let alternative = false;
  for (const { groups } of typed.matchAll(TERM)) {
    const { phrase, word = "", excluded } = groups!;
    const text = (phrase ?? word).trim();
    if (!HAS_WORD.test(text)) continue;
    if (word.toLowerCase() === "or") {
      alternative = terms.length > 0;
      continue;
    }
    terms.push({
      text,
      phrase: phrase !== undefined,
      excluded: excluded !== undefined,
      alternative,
      facets: [],
    });
    alternative = false;
  }
  return joinNames(terms.slice(0, MOST_TERMS));
}

/** Puts together the words that name a state or a country in another way than its own. */
function joinNames(terms: SearchTerm[]): SearchTerm[] {
  const joined: SearchTerm[] = [];
  for (let at = 0; at < terms.length;) {
    const name = nameAt(terms, at);
    joined.push(name?.term ?? terms[at]!);
    at += name?.length ?? 1;
  }
  return joined;
}

function nameAt(terms: readonly SearchTerm[], at: number): { term: SearchTerm; length: number } | null {
  for (let length = LONGEST_NAME; length > 0; length -= 1) {
    const words = terms.slice(at, at + length);
    if (
      words.length < length ||
      words.some((word, n) => word.phrase || (n > 0 && (word.excluded || word.alternative)))
    )
      continue;
    const text = words.map((word) => word.text).join(" ");
    const facets = facetsOf(text);
    if (facets.length > 0) return { term: { ...words[0]!, text, facets }, length };
  }
  return null;
}

/** A number alone is a number: that «14» is the code of Jalisco is known to no one who searches. */
function facetsOf(text: string): string[] {
  if (/^\d+$/.test(text)) return [];
  if (isAgreementNumber(text)) return [`numero=${normalizeNumber(text)}`];
  const state = findStateCode(text);
  // «NL» is Nuevo León before it is the Netherlands: this is the registry of Mexico's states.
  if (state) return [`estado=${state}`];
  const country = findCountryCode(text);
  return country && country !== "MX" ? [`pais=${country}`] : [];
}
