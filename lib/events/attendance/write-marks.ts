import type { Tx } from "#lib/kernel/db.ts";

/** A mark whose person and session are known. */
export interface KnownMark {
  id: string;
  sessionId: string;
  registrationId: string;
  at: Date;
}

/**
 * Writes marks: one row for each person and session, whoever says it again. A mark that was undone counts again only by
 * another that was made later; sent once more it stays undone.
 * @returns how many rows changed
 */
export async function writeMarks(tx: Tx, marks: readonly KnownMark[], by: string): Promise<number> {
  if (marks.length === 0) return 0;
  const given = JSON.stringify(marks);
  const again = await tx.$executeRaw`
    UPDATE event_attendances a SET id = g.id, marked_at = g.at, marked_by = ${by}, undone_at = NULL
    FROM (SELECT DISTINCT ON ("sessionId", "registrationId") * FROM jsonb_to_recordset(${given}::jsonb)
        AS one (id uuid, "sessionId" uuid, "registrationId" uuid, at timestamptz)
      ORDER BY "sessionId", "registrationId", at DESC) g
    WHERE a.session_id = g."sessionId" AND a.registration_id = g."registrationId"
      AND a.undone_at < g.at AND a.id <> g.id
      AND NOT EXISTS (SELECT 1 FROM event_attendances other WHERE other.id = g.id)`;
  const first = await tx.$executeRaw`
    INSERT INTO event_attendances (id, session_id, registration_id, marked_at, marked_by)
    SELECT id, "sessionId", "registrationId", at, ${by} FROM jsonb_to_recordset(${given}::jsonb)
      AS one (id uuid, "sessionId" uuid, "registrationId" uuid, at timestamptz)
    ORDER BY "registrationId", "sessionId", at
    ON CONFLICT DO NOTHING`;
  return again + first;
}
