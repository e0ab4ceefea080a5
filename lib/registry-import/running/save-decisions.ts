import type { PrismaClient } from "#lib/generated/prisma/client.ts";
import type { Decision } from "../deciding/decide-row.ts";
import type { JudgedRow } from "../deciding/load-matches.ts";

export type DecidedRow = Omit<JudgedRow, "facts" | "number"> & Decision;

/**
 * Keeps what was decided of some rows, in one statement.
 * @param progress rows read so far
 * @returns whether somebody asked to stop.
 */
export async function saveDecisions(
  db: PrismaClient,
  importId: string,
  rows: readonly DecidedRow[],
  progress: number,
): Promise<boolean> {
  const saved = rows.map(
    ({ line, verdict, number, title, reason, notes, defaults, fingerprint, facts, before, agreementId }) => ({
      ...{ line, verdict, number, title: title.slice(0, 300), reason, notes, defaults, facts, before },
      fingerprint: fingerprint && `\\x${fingerprint.toString("hex")}`,
      agreement_id: agreementId,
    }),
  );
  const [state] = await db.$queryRaw<{ stop: boolean }[]>`
    WITH saved AS (
      INSERT INTO import_rows (import_id, line, verdict, number, title, reason, notes, defaults, fingerprint, facts, before, agreement_id)
      SELECT ${importId}::uuid, r.line, r.verdict, r.number, r.title, r.reason,
        ARRAY(SELECT jsonb_array_elements_text(r.notes)), ARRAY(SELECT jsonb_array_elements_text(r.defaults)), r.fingerprint, nullif(r.facts, 'null'), nullif(r.before, 'null'), r.agreement_id
      FROM jsonb_to_recordset(${JSON.stringify(saved)}::jsonb) AS r (line int, verdict "ImportVerdict", number text,
        title text, reason text, notes jsonb, defaults jsonb, fingerprint bytea, facts jsonb, before jsonb, agreement_id uuid)
      ON CONFLICT DO NOTHING)
    UPDATE imports SET progress = ${progress} WHERE id = ${importId}::uuid RETURNING stop_asked AS stop`;
  return state?.stop ?? true;
}
