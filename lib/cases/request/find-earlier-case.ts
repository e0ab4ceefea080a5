import type { Tx } from "#lib/kernel/db.ts";

export interface EarlierCase {
  /** Null when it belongs to another office: what is not yours has no address. */
  caseId: string | null;
  message: string;
}

interface Row {
  id: string;
  folio: string;
  own: boolean;
  same_file: boolean;
}

/**
 * Looks for an earlier case of the same instrument: the same Word file, byte by byte, already filed by anyone; or the
 * same signing body, counterpart and kind in a case of this office that is still open. The SRE reviews an instrument
 * once (procedure, step 2). Names are compared without accents, case or plurals.
 */
export async function findEarlierCase(db: Tx, caseId: string): Promise<EarlierCase | null> {
  const rows = await db.$queryRaw<Row[]>`
    WITH mine AS (SELECT * FROM case_files WHERE id = ${caseId}::uuid)
    SELECT c.id, c.folio, c.office_id = mine.office_id AS own, true AS same_file
      FROM mine
      JOIN documents d ON d.case_id = mine.id AND d.kind = 'DRAFT' AND d.superseded_at IS NULL
      JOIN documents e ON e.sha256 = d.sha256 AND e.kind = 'DRAFT' AND e.case_id <> mine.id
      JOIN case_files c ON c.id = e.case_id AND c.filed_at IS NOT NULL
    UNION ALL
    SELECT c.id, c.folio, true, false
      FROM mine
      JOIN case_files c ON c.office_id = mine.office_id AND c.id <> mine.id AND c.kind = mine.kind
        AND c.filed_at IS NOT NULL AND c.status <> 'CLOSED'
        AND search_normalize(c.signing_body) = search_normalize(mine.signing_body)
      WHERE EXISTS (
        SELECT 1 FROM case_counterparts a JOIN case_counterparts b
          ON search_normalize(a.name) = search_normalize(b.name)
        WHERE a.case_id = mine.id AND b.case_id = c.id)
    ORDER BY same_file DESC LIMIT 1`;
  const [row] = rows;
  return row ? { caseId: row.own ? row.id : null, message: describe(row) } : null;
}

function describe({ folio, own, same_file }: Row): string {
  if (!own)
    return "Ese mismo archivo de Word ya fue presentado por otra oficina. Cada texto se dictamina una sola vez.";
  return same_file
    ? `Ese mismo archivo de Word ya fue presentado en el expediente ${folio}. Cada texto se dictamina una sola vez.`
    : `El expediente ${folio}, todavía abierto, es de la misma dependencia, contraparte y tipo de acuerdo.`;
}
