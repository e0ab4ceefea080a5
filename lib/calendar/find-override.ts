import { getDatabase } from "#lib/kernel/db.ts";
import { isUuid } from "#lib/kernel/is-uuid.ts";
import { isoOfColumn } from "#lib/kernel/iso-date.ts";
import type { CalendarOverride } from "./types.ts";

/** A declared day that is still in force, or null. The caller checks the permission. */
export async function findOverride(id: string): Promise<CalendarOverride | null> {
  if (!isUuid(id)) return null;
  const row = await getDatabase().calendarOverride.findFirst({ where: { id, revokedAt: null } });
  return row && { date: isoOfColumn(row.date), kind: row.kind, reason: row.reason, reference: row.reference };
}
