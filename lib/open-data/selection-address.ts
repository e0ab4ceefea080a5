import { type AgreementFilters, DEFAULT_PAGE_SIZE, orderFor } from "#lib/registry/agreement-query.ts";
import { registryAddress } from "#lib/registry/registry-address.ts";

/** The filters without what is only of the screen: a file and a feed have an order of their own, and no pages. */
export const wholeSelection = (filters: AgreementFilters): AgreementFilters => ({
  ...filters,
  pagina: 1,
  por_pagina: DEFAULT_PAGE_SIZE,
  orden: orderFor(null, filters.q),
});

/** The one way an address has them, with its «?»; empty for the whole registry. */
export function selectionQuery(filters: AgreementFilters): string {
  const [, query] = registryAddress(wholeSelection(filters)).split("?");
  return query ? `?${query}` : "";
}
