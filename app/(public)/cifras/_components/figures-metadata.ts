import type { Metadata } from "next";
import { figuresWords } from "#lib/i18n/words.ts";
import type { Language } from "#lib/kernel/language.ts";
import { nameOfState } from "#lib/catalogues/state-name.ts";
import { figuresAddress } from "#lib/statistics/statistics-address.ts";
import { parseStateQuery } from "#lib/statistics/statistics-query.ts";
import { alternatesOf } from "../../_data/alternates-of.ts";
import type { FiguresPageProps } from "./figures-screen.tsx";

/** What the head of the figures says, in a language. */
export async function figuresMetadata(
  language: Language,
  { searchParams }: FiguresPageProps,
): Promise<Metadata> {
  const { state } = parseStateQuery(await searchParams);
  const words = figuresWords[language];
  return {
    title: state === null ? words.title : words.titleOf(nameOfState(state)),
    description: words.description,
    alternates: alternatesOf(language, (each) => figuresAddress(state, each)),
  };
}
