import { z } from "zod";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { AREA_KEY } from "#lib/catalogues/area-key.ts";
import { COUNTERPART_TYPES } from "#lib/catalogues/counterpart-types.ts";
import { listCountries } from "#lib/catalogues/countries.ts";
import { STATES } from "#lib/catalogues/states.ts";
import { tellIgnored } from "#lib/i18n/tell-ignored.ts";
import { addressWords, listWords } from "#lib/i18n/words.ts";
import { isoDate } from "#lib/kernel/iso-date.ts";
import { bySlug, NOT_IN_LIST } from "#lib/kernel/by-slug.ts";
import { cleanSearchText } from "#lib/kernel/clean-search-text.ts";
import type { Language } from "#lib/kernel/language.ts";
import { type AddressParams, readAddress } from "#lib/kernel/read-address.ts";
import { AGREEMENT_LEVELS } from "./agreement-levels.ts";
import { AGREEMENT_REGIONS } from "./agreement-regions.ts";
import { AGREEMENT_STATUSES } from "./agreement-status.ts";

/** Longer than any sensible search; the rest is left out and the page says so. */
export const MAX_TEXT = 200;
export const PAGE_SIZES = [10, 25, 50, 100] as const;
export const DEFAULT_PAGE_SIZE = 25;
const LAST_PAGE = 100_000;

export const ORDERS = listWords.es.orders;
export type Order = keyof typeof ORDERS;

/** What an address carries, by the name it carries it. */
export const PARAM_LABELS = listWords.es.params;
export type ParamName = keyof typeof PARAM_LABELS;

const countries = new Set(listCountries().map(({ code }) => code));

const { date: NO_DATE, number: NO_NUMBER, words: NO_WORDS } = addressWords.es.reasons;

/** A whole date, or a year alone that stands for one of its ends. */
const dayOfYear = (end: "01-01" | "12-31") =>
  z
    .string()
    .transform((text) => (/^\d{4}$/.test(text) ? `${text}-${end}` : text))
    .pipe(isoDate(NO_DATE));

const whole = z.coerce.number(NO_NUMBER).int(NO_NUMBER);

const schemas = {
  q: z.string().transform(cleanSearchText).pipe(z.string().min(1, NO_WORDS)),
  estado: z.enum(
    STATES.map(([code]) => code),
    NOT_IN_LIST,
  ),
  nivel: bySlug(AGREEMENT_LEVELS),
  /** The code of its state and its name: «14-Zapopan». */
  municipio: z.string().regex(/^\d{2}-[^\p{Cc}]{1,120}$/u, NOT_IN_LIST),
  pais: z
    .string()
    .toUpperCase()
    .refine((code) => countries.has(code), NOT_IN_LIST),
  region: bySlug(AGREEMENT_REGIONS),
  tipo: bySlug(AGREEMENT_KINDS),
  area: z.string().regex(AREA_KEY, NOT_IN_LIST),
  contraparte: bySlug(COUNTERPART_TYPES),
  vigencia: bySlug(AGREEMENT_STATUSES),
  desde: dayOfYear("01-01"),
  hasta: dayOfYear("12-31"),
  orden: z.enum(Object.keys(ORDERS) as [Order, ...Order[]], NOT_IN_LIST),
  pagina: whole.min(1, NO_NUMBER).max(LAST_PAGE, NO_NUMBER),
  por_pagina: whole.refine((size) => PAGE_SIZES.some((allowed) => allowed === size), NO_NUMBER),
} as const satisfies Record<ParamName, z.ZodType>;

/** A null does not narrow the list. Dates are ISO, both ends included. */
export type AgreementFilters = {
  [Name in ParamName]: z.output<(typeof schemas)[Name]> | null;
} & { q: string; orden: Order; pagina: number; por_pagina: number };

export interface AgreementQuery {
  filters: AgreementFilters;
  /** What of the address was left out, one sentence each. */
  ignored: string[];
}

/** Reads the filters from an address: what is not understood is left out and told. */
export function parseAgreementQuery(params: AddressParams, language: Language = "es"): AgreementQuery {
  const words = listWords[language];
  const { values, ignored } = readAddress(schemas, words.params, params, tellIgnored(language));
  const text = values.q ?? "";
  if (text.length > MAX_TEXT) ignored.push(words.longText(MAX_TEXT));
  const q = text.slice(0, MAX_TEXT).toWellFormed();
  const filters: AgreementFilters = {
    ...values,
    q,
    orden: orderFor(values.orden, q),
    pagina: values.pagina ?? 1,
    por_pagina: values.por_pagina ?? DEFAULT_PAGE_SIZE,
  };
  if (filters.desde && filters.hasta && filters.desde > filters.hasta) {
    ignored.push(words.datesCrossed);
    filters.hasta = null;
  }
  return { filters, ignored };
}

/** Likeness has no meaning without a text to be like. */
export function orderFor(asked: Order | null, q: string): Order {
  if (q === "") return asked === null || asked === "relevancia" ? "recientes" : asked;
  return asked ?? "relevancia";
}
