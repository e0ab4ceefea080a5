import type { Metadata } from "next";
import { figuresWords } from "#lib/i18n/words.ts";
import { type Language, LOCALES } from "#lib/kernel/language.ts";
import { nameOfState } from "#lib/catalogues/state-name.ts";
import { comparisonAddress } from "#lib/statistics/statistics-address.ts";
import { MIN_COMPARED, parseComparison } from "#lib/statistics/statistics-query.ts";
import { alternatesOf } from "../../../_data/alternates-of.ts";
import type { ComparePageProps } from "./compare-screen.tsx";

/** What the head of the comparison says, in a language. */
export async function compareMetadata(
  language: Language,
  { searchParams }: ComparePageProps,
): Promise<Metadata> {
  const words = figuresWords[language].compare;
  const { states } = parseComparison(await searchParams);
  const names = new Intl.ListFormat(LOCALES[language]).format(states.map(nameOfState));
  return {
    title: states.length < MIN_COMPARED ? words.title : words.titleOf(names),
    description: words.description,
    alternates: alternatesOf(language, (each) => comparisonAddress(states, each)),
  };
}
