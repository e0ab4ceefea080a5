import { countAttempt } from "#lib/accounts/attempt-limits.ts";
import type { RequestOrigin } from "#lib/accounts/session-subject.ts";
import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { DomainError } from "#lib/kernel/errors.ts";
import { dateColumn } from "#lib/kernel/iso-date.ts";
import { daysFrom } from "#lib/public-forms/days-from.ts";
import { type AgendaFilters, agendaAddress, readAgendaQuery } from "../agenda-query.ts";
import { newCode } from "../new-code.ts";
import { CODE_SIGNS } from "../shown-code.ts";

const CODE_LENGTH = 8;
/** A search that nobody read for so long is forgotten; a calendar program reads its own every day. */
export const SEARCH_DAYS = 400;

/** A search as it is kept: what was not understood is left out, and the order is always the same. */
const paramsOf = (filters: AgendaFilters): string => agendaAddress(filters).split("?")[1] ?? "";

/**
 * Gives a search of the agenda its short address: the same one whoever asks.
 * @param query what its address says after «?» @returns its code
 * @throws DomainError invalid for a search of nothing, too_many
 */
export async function keepSearch(
  db: PrismaClient,
  query: string,
  { address }: RequestOrigin,
  now = new Date(),
): Promise<string> {
  const { filters } = readAgendaQuery(Object.fromEntries(new URLSearchParams(query)));
  const params = paramsOf(filters);
  if (params === "")
    throw new DomainError("invalid", "Elija antes algún filtro: así sigue solo lo que busca.");
  const known = await db.agendaSearch.findUnique({ where: { params } });
  if (known) return known.code;
  await countAttempt([["search:address", address]]);
  const readOn = dateColumn(mexicoCityDay(now));
  const { code } = await db.agendaSearch.upsert({
    where: { params },
    create: { code: newCode(CODE_LENGTH), params, readOn },
    update: { readOn },
  });
  return code;
}

/** The filters of a code, however it was typed; null when it is of none. Notes that it was read, once a day. */
export async function findSearch(
  db: Tx,
  typed: string,
  now = new Date(),
): Promise<{ code: string; filters: AgendaFilters } | null> {
  const code = typed.toUpperCase();
  if (code.length !== CODE_LENGTH || ![...code].every((sign) => CODE_SIGNS.includes(sign))) return null;
  const row = await db.agendaSearch.findUnique({ where: { code } });
  if (!row) return null;
  const today = dateColumn(mexicoCityDay(now));
  if (row.readOn < today) await db.agendaSearch.updateMany({ where: { code }, data: { readOn: today } });
  return { code, filters: readAgendaQuery(Object.fromEntries(new URLSearchParams(row.params))).filters };
}

/** Forgets the searches that nobody reads. A second call finds none. */
export async function forgetSearches(db: PrismaClient, now: Date): Promise<void> {
  const before = dateColumn(mexicoCityDay(daysFrom(now, -SEARCH_DAYS)));
  await db.agendaSearch.deleteMany({ where: { readOn: { lt: before } } });
}
