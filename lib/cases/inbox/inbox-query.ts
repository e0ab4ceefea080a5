import { z } from "zod";
import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { STATES } from "#lib/catalogues/states.ts";
import type { Side, Step } from "#lib/generated/prisma/enums.ts";
import { isoDate } from "#lib/kernel/iso-date.ts";
import { bySlug, NOT_IN_LIST } from "#lib/kernel/by-slug.ts";
import { cleanSearchText } from "#lib/kernel/clean-search-text.ts";
import { type AddressParams, readAddress } from "#lib/kernel/read-address.ts";
import { STEP_ORDER } from "#lib/workflow/steps.ts";
import { DEFAULT_VIEW, INBOX_VIEWS, type InboxViewKey, viewsOf } from "./inbox-views.ts";

/** What an address of the inbox carries, by the name it carries it. */
export const INBOX_PARAMS = {
  vista: "Vista",
  q: "Texto",
  turno: "Turno",
  paso: "Paso",
  estado: "Estado",
  tipo: "Tipo de acuerdo",
  persona: "A cargo de",
  eventualidad: "Eventualidad",
  desde: "Presentado desde",
  hasta: "Presentado hasta",
  orden: "Orden",
  pagina: "Página",
  por_pagina: "Expedientes por página",
} as const;
export type InboxParam = keyof typeof INBOX_PARAMS;

/** Whose turn it is, as addresses say it. */
export const TURNS = {
  OFFICE: { slug: "oficina" },
  DGCP: { slug: "dgcp" },
  CJA: { slug: "cja" },
} as const satisfies Record<Side, { slug: string }>;

/** What the list can be ordered by; `priority` answers «what do I do first». */
export const ORDER_SLUGS = {
  priority: "prioridad",
  folio: "folio",
  office: "oficina",
  step: "paso",
  turn: "turno",
  due: "vence",
} as const;
export type OrderKey = keyof typeof ORDER_SLUGS;
export interface InboxOrder {
  by: OrderKey;
  direction: "asc" | "desc";
}

export const PAGE_SIZES = [25, 50, 100] as const;
export const DEFAULT_PAGE_SIZE = 25;
export const DEFAULT_ORDER: InboxOrder = { by: "priority", direction: "asc" };
/** As the filter «A cargo de» says that nobody has the case. */
export const NOBODY = "nadie";
/** Longer than any sensible search; the rest is left out and the page says so. */
const LONGEST_TEXT = 200;

const NO_DATE = "no es una fecha que exista, como 2026-03-31";
const NO_NUMBER = "no es uno de los números posibles";

const whole = z.coerce.number(NO_NUMBER).int(NO_NUMBER);

const schemas = {
  vista: bySlug<InboxViewKey>(INBOX_VIEWS),
  q: z.string().transform(cleanSearchText).pipe(z.string().min(1, "no tiene palabras que buscar")),
  turno: bySlug<Side>(TURNS),
  paso: whole
    .min(1, NO_NUMBER)
    .max(STEP_ORDER.length, NO_NUMBER)
    .transform((number): Step => STEP_ORDER[number - 1]!),
  estado: z.enum(
    STATES.map(([code]) => code),
    NOT_IN_LIST,
  ),
  tipo: bySlug(AGREEMENT_KINDS),
  persona: z.union([z.literal(NOBODY), z.uuid()], NOT_IN_LIST),
  eventualidad: z.literal("si", NOT_IN_LIST),
  desde: isoDate(NO_DATE),
  hasta: isoDate(NO_DATE),
  orden: z.string().transform((text, context): InboxOrder => {
    const slug = text.replace(/^-/, "");
    const by = (Object.keys(ORDER_SLUGS) as OrderKey[]).find((key) => ORDER_SLUGS[key] === slug);
    if (by === undefined || (by === "priority" && text.startsWith("-"))) context.addIssue(NOT_IN_LIST);
    return { by: by ?? "priority", direction: text.startsWith("-") ? "desc" : "asc" };
  }),
  pagina: whole.min(1, NO_NUMBER).max(100_000, NO_NUMBER),
  por_pagina: whole.refine((size) => PAGE_SIZES.some((allowed) => allowed === size), NO_NUMBER),
} as const satisfies Record<InboxParam, z.ZodType>;

/** A null does not narrow the list. Dates are ISO, both ends included. */
export type InboxFilters = {
  [Name in InboxParam]: z.output<(typeof schemas)[Name]> | null;
} & { vista: InboxViewKey; q: string; orden: InboxOrder; pagina: number; por_pagina: number };

export interface InboxQuery {
  filters: InboxFilters;
  /** What of the address was left out, one sentence each. */
  ignored: string[];
}

/** Reads the filters from an address, for the desk of a side; what that desk does not have is left out and told. */
export function parseInboxQuery(params: AddressParams, side: Side): InboxQuery {
  const { values, ignored } = readAddress(schemas, INBOX_PARAMS, params);
  const text = values.q ?? "";
  if (text.length > LONGEST_TEXT) {
    ignored.push(`Solo se buscaron los primeros ${LONGEST_TEXT} caracteres del texto.`);
  }
  const filters: InboxFilters = {
    ...values,
    q: text.slice(0, LONGEST_TEXT).toWellFormed(),
    vista: values.vista ?? DEFAULT_VIEW,
    orden: values.orden ?? DEFAULT_ORDER,
    pagina: values.pagina ?? 1,
    por_pagina: values.por_pagina ?? DEFAULT_PAGE_SIZE,
  };
  if (!viewsOf(side).includes(filters.vista)) {
    ignored.push(`La vista «${INBOX_VIEWS[filters.vista].label}» no es de su bandeja.`);
    filters.vista = DEFAULT_VIEW;
  }
  if (side === "OFFICE" && filters.persona) {
    ignored.push("No se tomó en cuenta quién tiene a su cargo el expediente: eso lo filtra la autoridad.");
    filters.persona = null;
  }
  if (filters.desde && filters.hasta && filters.desde > filters.hasta) {
    ignored.push("No se tomó en cuenta «Presentado hasta»: es anterior a «Presentado desde».");
    filters.hasta = null;
  }
  return { filters, ignored };
}
