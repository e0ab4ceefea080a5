import type { Tx } from "#lib/kernel/db.ts";

/**
 * Gives each notice of the demonstration's history the date of what it tells.
 * @param readUntil the earlier ones have been read.
 */
export async function dateNotices(tx: Tx, readUntil: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE notices n
    SET created_at = e.at, read_at = CASE WHEN e.at < ${readUntil} THEN e.at + interval '2 hours' END
    FROM audit_entries e
    WHERE n.event_key = 'entry:' || e.id`;
}
