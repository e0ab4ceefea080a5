import { AGREEMENT_KINDS } from "#lib/catalogues/agreement-kinds.ts";
import { STEPS } from "#lib/workflow/steps.ts";
import {
  DEFAULT_PAGE_SIZE,
  type InboxFilters,
  type InboxOrder,
  type InboxParam,
  ORDER_SLUGS,
  type OrderKey,
  TURNS,
} from "./inbox-query.ts";
import { DEFAULT_VIEW, INBOX_VIEWS } from "./inbox-views.ts";

export const INBOX_PATH = "/expedientes";
export const INBOX_EXPORT_PATH = "/expedientes/exportar";

/** The one address of a list: what is not asked for, or is so by default, is not in it. */
export function inboxHref(filters: InboxFilters, path = INBOX_PATH): string {
  const pairs = Object.entries(inboxParams(filters)).filter(
    (pair): pair is [string, string] => pair[1] !== null,
  );
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs)}`;
}

/** The same list in each order and direction, from its first page. */
export const inboxOrderHrefs = (filters: InboxFilters) =>
  Object.fromEntries(
    Object.keys(ORDER_SLUGS).map((key) => {
      const href = (direction: InboxOrder["direction"]) =>
        inboxHref({ ...filters, orden: { by: key as OrderKey, direction }, pagina: 1 });
      return [key, { asc: href("asc"), desc: href("desc") }];
    }),
  ) as Record<OrderKey, Record<InboxOrder["direction"], string>>;

/** The filters as an address carries them; null what it does not carry. */
export function inboxParams(filters: InboxFilters): Record<InboxParam, string | null> {
  const { vista, q, turno, paso, estado, tipo, persona, eventualidad, desde, hasta } = filters;
  const { orden, pagina, por_pagina } = filters;
  return {
    vista: vista === DEFAULT_VIEW ? null : INBOX_VIEWS[vista].slug,
    q: q || null,
    turno: turno && TURNS[turno].slug,
    paso: paso && String(STEPS[paso].number),
    estado,
    tipo: tipo && AGREEMENT_KINDS[tipo].slug,
    persona,
    eventualidad,
    desde,
    hasta,
    orden: orden.by === "priority" ? null : orderSlug(orden),
    pagina: pagina > 1 ? String(pagina) : null,
    por_pagina: por_pagina === DEFAULT_PAGE_SIZE ? null : String(por_pagina),
  };
}

const orderSlug = ({ by, direction }: InboxOrder) => `${direction === "desc" ? "-" : ""}${ORDER_SLUGS[by]}`;

/** What narrows a view of the list. */
export const NARROWING_PARAMS = [
  "q",
  "turno",
  "paso",
  "estado",
  "tipo",
  "persona",
  "eventualidad",
  "desde",
  "hasta",
] as const satisfies InboxParam[];

/** The same view, whole. */
export const withoutFilters = (filters: InboxFilters): InboxFilters => ({
  ...filters,
  ...Object.fromEntries(NARROWING_PARAMS.map((name) => [name, null])),
  q: "",
  pagina: 1,
});
