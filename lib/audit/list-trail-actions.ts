import { getDatabase } from "#lib/kernel/db.ts";

/** Every action that the trail has a row of, for a filter. */
export async function listTrailActions(): Promise<string[]> {
  const rows = await getDatabase().auditEntry.findMany({
    distinct: ["action"],
    select: { action: true },
    orderBy: { action: "asc" },
  });
  return rows.map(({ action }) => action);
}
