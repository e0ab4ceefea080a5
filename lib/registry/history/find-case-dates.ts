import { mexicoCityDay } from "#lib/calendar/mexico-city-day.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { CaseDates } from "./life-line.ts";

/**
 * What the public may know of the case that a published agreement came from: the day it was filed and the day its
 * dictamen was issued, and nothing else. Null when it came from none.
 */
export async function findCaseDates(db: Tx, number: string): Promise<CaseDates | null> {
  const row = await db.agreement.findFirst({
    where: { number, publishedAt: { not: null } },
    select: { case: { select: { filedAt: true, dictamen: { select: { issuedAt: true } } } } },
    relationLoadStrategy: "join",
  });
  if (!row?.case) return null;
  const { filedAt, dictamen } = row.case;
  return {
    filedOn: filedAt && mexicoCityDay(filedAt),
    dictamenOn: dictamen?.issuedAt ? mexicoCityDay(dictamen.issuedAt) : null,
  };
}
