import type { Tx } from "#lib/kernel/db.ts";

/**
 * Writes again what the inbox searches in a case: folio, title, signing body, office, state and counterparts,
 * normalised by the same function as the search.
 */
export async function refreshSearchText(tx: Tx, caseId: string): Promise<void> {
  await tx.$executeRaw`
    UPDATE case_files c SET search_text = search_normalize(concat_ws(' ',
      c.folio, c.title, c.signing_body, o.name, o.municipality, s.name, s.abbreviation,
      (SELECT string_agg(concat_ws(' ', p.name, p.place, k.name), ' ' ORDER BY p.position)
         FROM case_counterparts p LEFT JOIN countries k ON k.code = p.country_code WHERE p.case_id = c.id)))
    FROM offices o LEFT JOIN states s ON s.code = o.state_code
    WHERE c.id = ${caseId}::uuid AND o.id = c.office_id`;
}
