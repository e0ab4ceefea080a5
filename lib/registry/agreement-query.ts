import { z } from "zod";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { COUNTERPART_TYPES } from "#lib/catalogues/counterpart-types.ts";
import { listCountries } from "#lib/catalogues/countries.ts";
import { STATES } from "#lib/catalogues/states.ts";
import { AGREEMENT_LEVELS } from "./agreement-levels.ts";
import { AGREEMENT_STATUSES } from "./agreement-status.ts";

/** Longer than any sensible search; the rest is left out and the page says so. */
export const MAX_TEXT = 200;
export const PAGE_SIZES = [10, 25, 50, 100] as const;
export const DEFAULT_PAGE_SIZE = 25;
const LAST_PAGE = 100_000;

export const ORDERS = {
  relevancia: "Más parecidos primero",
  recientes: "Firma más reciente primero",
  antiguos: "Firma más antigua primero",
  titulo: "Título, de la A a la Z",
} as const;
export type Order = keyof typeof ORDERS;

/** What an address carries, by the name it carries it. */
export const PARAM_LABELS = {
  q: "Texto",
  estado: "Estado",
  nivel: "Orden de gobierno",
  pais: "País de la contraparte",
  tipo: "Tipo de acuerdo",
  area: "Área de cooperación",
  contraparte: "Tipo de contraparte",
  vigencia: "Vigencia",
  desde: "Firmado desde",
  hasta: "Firmado hasta",
  orden: "Orden",
  pagina: "Página",
  por_pagina: "Acuerdos por página",
} as const;
export type ParamName = keyof typeof PARAM_LABELS;

const countries = new Set(listCountries().map(({ code }) => code));

const UNKNOWN = "no está en la lista";
const NO_DATE = "no es una fecha que exista, como 2026-03-31";
const NO_NUMBER = "no es uno de los números posibles";

/** The key of a table by the slug of its row. */
const bySlug = <Key extends string>(table: Record<Key, { slug: string }>) =>
  z.string().transform((slug, context): Key => {
    const key = (Object.keys(table) as Key[]).find((candidate) => table[candidate].slug === slug);
    if (key === undefined) context.addIssue(UNKNOWN);
    return key ?? z.NEVER;
  });

/** A whole date, or a year alone that stands for one of its ends. */
const dayOfYear = (end: "01-01" | "12-31") =>
  z
    .string()
    .transform((text) => (/^\d{4}$/.test(text) ? `${text}-${end}` : text))
    .pipe(z.iso.date(NO_DATE));

/**
 * Characters that say nothing to a search and would spoil the word beside them: control (the database takes no NUL) and
 * invisible ones, pictures, halves of a pair of surrogates.
 */
const clean = (text: string): string =>
  text
    .toWellFormed()
    .replace(/\p{Cf}/gu, "")
    .replace(/[\p{Cc}\p{So}\p{Sk}]+/gu, " ")
    .trim();

const whole = z.coerce.number(NO_NUMBER).int(NO_NUMBER);

const schemas = {
  q: z.string().transform(clean).pipe(z.string().min(1, "no tiene palabras que buscar")),
  estado: z.enum(
    STATES.map(([code]) => code),
    UNKNOWN,
  ),
  nivel: bySlug(AGREEMENT_LEVELS),
  pais: z
    .string()
    .toUpperCase()
    .refine((code) => countries.has(code), UNKNOWN),
  tipo: bySlug(AGREEMENT_KINDS),
  area: z.string().regex(/^[a-z_]{1,40}$/, UNKNOWN),
  contraparte: bySlug(COUNTERPART_TYPES),
  vigencia: bySlug(AGREEMENT_STATUSES),
  desde: dayOfYear("01-01"),
  hasta: dayOfYear("12-31"),
  orden: z.enum(Object.keys(ORDERS) as [Order, ...Order[]], UNKNOWN),
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

export type AddressParams = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Reads the filters from an address. Never refuses: an address is typed, cut and shared by people, so what is not
 * understood is left out and told. A parameter given twice counts once, the first.
 */
export function parseAgreementQuery(params: AddressParams): AgreementQuery {
  const ignored: string[] = [];
  const read = <Name extends ParamName>(name: Name): z.output<(typeof schemas)[Name]> | null => {
    const given = [params[name]].flat()[0]?.trim();
    if (!given) return null;
    const result = schemas[name].safeParse(given);
    if (result.success) return result.data as z.output<(typeof schemas)[Name]>;
    const [issue] = result.error.issues;
    ignored.push(`No se tomó en cuenta «${shorten(given)}» en «${PARAM_LABELS[name]}»: ${issue!.message}.`);
    return null;
  };
  const text = read("q") ?? "";
  if (text.length > MAX_TEXT) ignored.push(`Solo se buscaron los primeros ${MAX_TEXT} caracteres del texto.`);
  const q = text.slice(0, MAX_TEXT).toWellFormed();
  const filters: AgreementFilters = {
    q,
    estado: read("estado"),
    nivel: read("nivel"),
    pais: read("pais"),
    tipo: read("tipo"),
    area: read("area"),
    contraparte: read("contraparte"),
    vigencia: read("vigencia"),
    desde: read("desde"),
    hasta: read("hasta"),
    orden: orderFor(read("orden"), q),
    pagina: read("pagina") ?? 1,
    por_pagina: read("por_pagina") ?? DEFAULT_PAGE_SIZE,
  };
  if (filters.desde && filters.hasta && filters.desde > filters.hasta) {
    ignored.push("No se tomó en cuenta «Firmado hasta»: es anterior a «Firmado desde».");
    filters.hasta = null;
  }
  return { filters, ignored };
}

/** Likeness has no meaning without a text to be like. */
export function orderFor(asked: Order | null, q: string): Order {
  if (q === "") return asked === null || asked === "relevancia" ? "recientes" : asked;
  return asked ?? "relevancia";
}

const shorten = (text: string): string => (text.length > 40 ? `${text.slice(0, 40).toWellFormed()}…` : text);
