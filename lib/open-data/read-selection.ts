import { CALENDAR_TIME_ZONE } from "#lib/calendar/load-calendar.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { DEFAULT_PAGE_SIZE, orderFor, parseAgreementQuery } from "#lib/registry/agreement-query.ts";
import { registryAddress } from "#lib/registry/registry-address.ts";
import type { Selection } from "./read-rows.ts";

export interface AskedSelection {
  selection: Selection;
  /** The filters in the one way an address has them, with their «?»; empty for the whole registry. */
  address: string;
}

/**
 * What part of the registry an address asks for, with the filters of the list. Unlike a page, a file cannot say what it
 * left out: a filter that is not understood is refused.
 * @throws DomainError invalid
 */
export function readSelection(request: Request): AskedSelection {
  const { filters, ignored } = parseAgreementQuery(Object.fromEntries(new URL(request.url).searchParams));
  if (ignored.length > 0) throw new DomainError("invalid", ignored.join(" "));
  const whole = { ...filters, pagina: 1, por_pagina: DEFAULT_PAGE_SIZE, orden: orderFor(null, filters.q) };
  const [, query] = registryAddress(whole).split("?");
  return {
    selection: { filters: whole, today: Temporal.Now.plainDateISO(CALENDAR_TIME_ZONE).toString() },
    address: query ? `?${query}` : "",
  };
}
