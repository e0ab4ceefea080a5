import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { COUNTERPART_TYPES } from "#lib/catalogues/counterpart-types.ts";
import { countryName } from "#lib/catalogues/country-name.ts";
import { listCountries } from "#lib/catalogues/countries.ts";
import { STATES } from "#lib/catalogues/states.ts";
import { listWords } from "#lib/i18n/words.ts";
import { labelIn, type Language } from "#lib/kernel/language.ts";
import { AGREEMENT_LEVELS } from "#lib/registry/agreement-levels.ts";
import type { AgreementFilters, ParamName } from "#lib/registry/agreement-query.ts";
import { AGREEMENT_REGIONS } from "#lib/registry/agreement-regions.ts";
import { AGREEMENT_STATUSES } from "#lib/registry/agreement-status.ts";
import { paramsOf } from "#lib/registry/registry-address.ts";

/** What the values of an address are called; an area goes by its key, since its name is of the database. */
const namesIn = (language: Language) =>
  new Map<string, string>([
    ...STATES.map(([code, name]) => [code, name] as const),
    ...listCountries().map(({ code }) => [code, countryName(code, language)] as const),
    ...[AGREEMENT_KINDS, COUNTERPART_TYPES, AGREEMENT_LEVELS, AGREEMENT_REGIONS, AGREEMENT_STATUSES]
      .flatMap((table) => Object.values(table))
      .map((row) => [row.slug, labelIn(row, language)] as const),
  ]);

const NAMES = { es: namesIn("es"), en: namesIn("en") } as const satisfies Record<Language, unknown>;

/** The filters in words, «Texto: agua; Estado: Jalisco»; empty for the whole registry. */
export const nameSelection = (filters: AgreementFilters, language: Language): string =>
  Object.entries(paramsOf(filters))
    .filter((pair): pair is [ParamName, string] => pair[1] !== null)
    .map(
      ([name, value]) =>
        `${listWords[language].params[name]}: ${name === "q" ? value : (NAMES[language].get(value) ?? value)}`,
    )
    .join("; ");
