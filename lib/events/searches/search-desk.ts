import type { RequestOrigin } from "#lib/accounts/session-subject.ts";
import { getDatabase } from "#lib/kernel/db.ts";
import type { AgendaFilters } from "../agenda-query.ts";
import { findSearch, keepSearch } from "./keep-search.ts";
import { saySearch } from "./say-search.ts";

/** Searches of the agenda that somebody follows, on the program's own database. */
export const searchDesk = {
  keep: (query: string, origin: RequestOrigin) => keepSearch(getDatabase(), query, origin),
  find: (code: string) => findSearch(getDatabase(), code),
  say: (filters: AgendaFilters) => saySearch(getDatabase(), filters),
};
