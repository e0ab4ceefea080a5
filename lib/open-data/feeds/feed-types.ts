import { getSettings } from "#lib/kernel/env.ts";
import { type Language, pathIn } from "#lib/kernel/language.ts";
import type { AgreementFilters } from "#lib/registry/agreement-query.ts";
import { selectionQuery } from "../selection-address.ts";

/** The feeds of a search by their media type, whole, for the head of its page. */
export function feedTypes(filters: AgreementFilters, language: Language): Record<string, string> {
  const address = getSettings().appUrl + pathIn(language, "/registro/suscripcion");
  const query = selectionQuery(filters);
  return {
    "application/atom+xml": `${address}.atom${query}`,
    "application/feed+json": `${address}.json${query}`,
  };
}
