import { mexicoCityToday } from "#lib/calendar/mexico-city-day.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import type { Language } from "#lib/kernel/language.ts";
import { parseAgreementQuery } from "#lib/registry/agreement-query.ts";
import type { Selection } from "./read-rows.ts";
import { wholeSelection } from "./selection-address.ts";

/**
 * What part of the registry an address asks for, with the filters of the list, today. Unlike a page, a file cannot say
 * what it left out: a filter that is not understood is refused.
 * @throws DomainError invalid
 */
export function readSelection(request: Request, language: Language = "es"): Selection {
  const params = Object.fromEntries(new URL(request.url).searchParams);
  const { filters, ignored } = parseAgreementQuery(params, language);
  if (ignored.length > 0) throw new DomainError("invalid", ignored.join(" "));
  return {
    filters: wholeSelection(filters),
    today: mexicoCityToday(),
  };
}
