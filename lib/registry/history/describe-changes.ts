import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { areaNameIn } from "#lib/catalogues/area-name-in.ts";
import { countryName } from "#lib/catalogues/country-name.ts";
import { languageNameIn } from "#lib/catalogues/language-name.ts";
import type { AgreementKind, AgreementLevel, ValidityKind } from "#lib/generated/prisma/enums.ts";
import { changeWords, statusWords } from "#lib/i18n/words.ts";
import { formatDate } from "#lib/kernel/format-date.ts";
import { labelIn, type Language, LOCALES } from "#lib/kernel/language.ts";
import type { FactChanges } from "../acts/fact-changes.ts";
import { AGREEMENT_LEVELS } from "../agreement-levels.ts";
import { nameCounterpart } from "../name-parties.ts";
import { formatPartialDate } from "../partial-date.ts";
import { type AreaNames, stateName } from "./agreement-of-version.ts";

/** A fact that an act changed, in words; null where there was, or is, none. */
export interface ChangeWords {
  label: string;
  before: string | null;
  after: string | null;
}

type Write = (value: unknown, areas: AreaNames, language: Language) => string;
const text: Write = (value) => String(value);
const day: Write = (value, _, language) => formatDate(String(value), language);
const together = (names: string[], language: Language) =>
  new Intl.ListFormat(LOCALES[language], { type: "conjunction" }).format(names);

type FactName = keyof typeof changeWords.es.facts;

/** By the names of the log, in the order in which they are told. */
const FACTS: Readonly<Record<FactName, Write>> = {
  titulo: text,
  tipo: (value, _, language) => labelIn(AGREEMENT_KINDS[value as AgreementKind], language),
  nivel: (value, _, language) => labelIn(AGREEMENT_LEVELS[value as AgreementLevel], language),
  estado: (value) => stateName(String(value)),
  municipio: text,
  suscribe: text,
  contrapartes: writeCounterparts,
  areas: (value, areas, language) =>
    together(
      (value as string[]).map((key) => areaNameIn(language, areas.get(key) ?? key)),
      language,
    ),
  proposito: text,
  idiomas: (value, _, language) =>
    together(
      (value as string[]).map((code) => languageNameIn(language, code)),
      language,
    ),
  firmado: (value, _, language) => formatPartialDate(String(value), language),
  lugar: text,
  en_vigor: day,
  vigencia: (value, _, language) => statusWords[language].validity[value as ValidityKind],
  termina: day,
  terminado: day,
  sustituido_por: text,
  inscrito: day,
  terminos: text,
  retirado: day,
};

/** What an act changed, fact by fact. A fact that the program no longer knows is told as the log has it. */
export const describeChanges = (
  changes: FactChanges,
  areas: AreaNames,
  language: Language = "es",
): ChangeWords[] =>
  [...new Set([...Object.keys(FACTS), ...Object.keys(changes)])]
    .filter((name) => Object.hasOwn(changes, name))
    .map((name) => {
      const known = Object.hasOwn(FACTS, name) ? (name as FactName) : null;
      const write: Write = known === null ? (value) => JSON.stringify(value) : FACTS[known];
      const say = (value: unknown) => (value === null || value === "" ? null : write(value, areas, language));
      return {
        label: known === null ? name : changeWords[language].facts[known],
        before: say(changes[name]!.de),
        after: say(changes[name]!.a),
      };
    });

type RecordedParty = { nombre: string; pais: string | null; lugar: string };

function writeCounterparts(value: unknown, _: AreaNames, language: Language): string {
  const parties = value as RecordedParty[];
  return parties
    .map(({ nombre, pais, lugar }) =>
      nameCounterpart({ name: nombre, place: lugar, country: pais && countryName(pais, language) }),
    )
    .join("; ");
}
