import { z } from "zod";
import { STATES } from "#lib/catalogues/states.ts";
import { tellIgnored } from "#lib/i18n/tell-ignored.ts";
import { figuresWords, listWords } from "#lib/i18n/words.ts";
import { NOT_IN_LIST } from "#lib/kernel/by-slug.ts";
import type { Language } from "#lib/kernel/language.ts";
import { type AddressParams, readAddress } from "#lib/kernel/read-address.ts";

const stateSchema = z.enum(
  STATES.map(([code]) => code),
  NOT_IN_LIST,
);

export const MIN_COMPARED = 2;
export const MAX_COMPARED = 4;

/** Which state the figures are asked of; null, with a sentence when it was not understood, is the whole country. */
export function parseStateQuery(
  params: AddressParams,
  language: Language = "es",
): { state: string | null; ignored: string[] } {
  const { values, ignored } = readAddress(
    { estado: stateSchema },
    listWords[language].params,
    params,
    tellIgnored(language),
  );
  return { state: values.estado, ignored };
}

/**
 * Which states are to be put side by side: `estados=14,19`, or the parameter once for each as a form sends it. What is
 * not a state, is there twice or is one too many is left out and told.
 */
export function parseComparison(
  params: AddressParams,
  language: Language = "es",
): { states: string[]; ignored: string[] } {
  const words = figuresWords[language].compare;
  const given = [params.estados ?? []]
    .flat()
    .flatMap((part) => part.split(","))
    .map((code) => code.trim())
    .filter(Boolean)
    .slice(0, STATES.length);
  const ignored: string[] = [];
  const states = new Set<string>();
  for (const code of given) {
    const { values, ignored: refused } = readAddress(
      { estados: stateSchema },
      { estados: words.states },
      { estados: code },
      tellIgnored(language),
    );
    ignored.push(...refused);
    if (values.estados) states.add(values.estados);
  }
  if (states.size > MAX_COMPARED) ignored.push(words.tooMany(MAX_COMPARED));
  return { states: [...states].slice(0, MAX_COMPARED), ignored: [...new Set(ignored)] };
}
