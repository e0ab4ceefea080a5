import { describe, expect, test } from "vitest";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { AREAS } from "#lib/catalogues/areas.ts";
import { COUNTERPART_TYPES } from "#lib/catalogues/counterpart-types.ts";
import * as themes from "#lib/i18n/words.ts";
import { ACT_KINDS } from "#lib/registry/acts/act-kinds.ts";
import { AGREEMENT_LEVELS } from "#lib/registry/agreement-levels.ts";
import { AGREEMENT_REGIONS } from "#lib/registry/agreement-regions.ts";
import { AGREEMENT_STATUSES } from "#lib/registry/agreement-status.ts";

/** Every text of a dictionary with the way to it; those that are made of others, made of these. */
function textsOf(words: unknown, path: string): [string, string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") {
    const made: unknown = words("first", "second", "third", "fourth");
    return [[path, String(made)]];
  }
  return Object.entries(words as object).flatMap(([name, value]) => textsOf(value, `${path}.${name}`));
}

const pairs = Object.entries(themes).map(
  ([theme, { es, en }]) => [theme, textsOf(es, theme), textsOf(en, theme)] as const,
);

/** How the Spanish version is called on an English page, the search example, a field of a file and a state of Mexico are Spanish on purpose. */
const SPANISH_ON_PURPOSE = [
  "siteWords.otherLanguage",
  "listWords.searchExample",
  "openDataWords.files.purposes.json",
  "openDataWords.api.examples.feed",
];
const SPANISH =
  /[ñÑ¿¡«»áéíóúÁÉÍÓÚ]|\b(?:el|la|los|las|del|que|con|por|para|acuerdos?|registro|estado|buscar|página|fecha|vigente|todos?)\b/i;

describe.each(pairs)("%s", (_, spanish, english) => {
  test("says the same things in both languages, none of them nothing", () => {
    expect(english.map(([path]) => path)).toEqual(spanish.map(([path]) => path));
    expect([...spanish, ...english].filter(([, text]) => text.trim() === "")).toEqual([]);
  });

  test("has nothing left in Spanish in English", () => {
    const left = english.filter(([path, text]) => !SPANISH_ON_PURPOSE.includes(path) && SPANISH.test(text));
    expect(left).toEqual([]);
  });
});

test("the Spanish words are known when they are seen", () => {
  const spanish = pairs.flatMap(([, texts]) => texts).filter(([, text]) => text.length > 40);
  const unseen = spanish.filter(([, text]) => !SPANISH.test(text));
  expect(unseen).toEqual([]);
});

test("every row of the catalogues that the portal brings has its name in English", () => {
  const tables = [AGREEMENT_KINDS, COUNTERPART_TYPES, AGREEMENT_LEVELS, AGREEMENT_REGIONS];
  const rows = [...tables, AGREEMENT_STATUSES, ACT_KINDS].flatMap((table) => Object.values(table));
  const names = [...rows.map(({ labelEn }) => labelEn), ...AREAS.map(([, , nameEn]) => nameEn)];
  expect(names.filter((name) => name.trim() === "" || SPANISH.test(name))).toEqual([]);
});
