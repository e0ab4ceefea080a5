import { getDatabase } from "#lib/kernel/db.ts";
import type { Actor } from "#lib/permissions/actor.ts";
import { actOnRequest } from "./act-on-request.ts";
import { fileRequest } from "./file-request.ts";
import { getRequest, listRequests } from "./read-requests.ts";
import type { SupportFilters } from "./support-query.ts";

/** The requests of support, on the program's database, for screens and routes. Each asks by itself who may. */
export const supportDesk = {
  file: (actor: Actor, what: Parameters<typeof fileRequest>[2]) => fileRequest(getDatabase(), actor, what),
  act: (actor: Actor, what: Parameters<typeof actOnRequest>[2]) => actOnRequest(getDatabase(), actor, what),
  get: (actor: Actor, folio: string) => getRequest(getDatabase(), actor, folio),
  list: (actor: Actor, filters: SupportFilters, page: { page: number; pageSize: number }) =>
    listRequests(getDatabase(), actor, filters, page),
};
