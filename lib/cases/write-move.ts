import { entryStatement } from "#lib/audit/append-entry.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { type News, newsStatements, QUEUED_NEWS } from "#lib/notifications/news-statements.ts";
import { caseRow, stopRows, termRows } from "./move-rows.ts";
import type { MoveWrite } from "./move-write.ts";

/**
 * A move in one statement: the case, the ledger of its clock, its history, the notices, the mails and the jobs that
 * send them and write the letters. The guard is in it: the case changes only if it is still as it was when the move was
 * decided, and without that nothing else is written. The edits of the request count too: a file replaced a moment
 * before the filing must not stay out of the frozen set.
 * @returns the id of the row of the history, or null when the case had moved on.
 */
export async function writeMove(tx: Tx, write: MoveWrite): Promise<bigint | null> {
  const { snapshot, terms, entry, news, hasLetters } = write;
  const { step, status } = snapshot;
  const rows = await tx.$queryRaw<{ entryId: bigint | null }[]>`
    WITH moved AS (
      UPDATE case_files c SET
        version = c.version + 1, step = n.step, status = n.status, turn = n.turn, turn_since = n.turn_since,
        due_on = n.due_on, provisional = n.provisional, outcome = n.outcome, closed_at = n.closed_at,
        folio = coalesce(n.folio, c.folio), filed_at = coalesce(n.filed_at, c.filed_at),
        referred_at = coalesce(n.referred_at, c.referred_at), responded_at = coalesce(n.responded_at, c.responded_at),
        eventuality = coalesce(n.eventuality, c.eventuality),
        eventuality_allowed_at = coalesce(n.eventuality_allowed_at, c.eventuality_allowed_at),
        intended_date = coalesce(n.intended_date, c.intended_date),
        intended_place = coalesce(n.intended_place, c.intended_place),
        signed_on = coalesce(n.signed_on, c.signed_on), signed_place = coalesce(n.signed_place, c.signed_place),
        dgcp_assignee_id = coalesce(n.dgcp_assignee_id, c.dgcp_assignee_id),
        cja_assignee_id = coalesce(n.cja_assignee_id, c.cja_assignee_id),
        search_text = CASE WHEN n.folio IS NULL THEN c.search_text ELSE case_search_text(c, n.folio) END
      FROM jsonb_populate_record(NULL::case_files, ${JSON.stringify(caseRow(write))}::jsonb) AS n
      WHERE c.id = n.id AND c.version = n.version AND c.draft_version = n.draft_version
        AND c.step = ${step}::"Step" AND c.status = ${status}::"CaseStatus"
      RETURNING c.id),
    ledger AS (
      INSERT INTO case_terms (id, case_id, kind, budget_days, received_at, ended_at, rule_id)
      SELECT t.id, moved.id, t.kind, t.budget_days, t.received_at, t.ended_at, t.rule_id
      FROM moved, jsonb_populate_recordset(NULL::case_terms, ${JSON.stringify(termRows(snapshot.terms, terms))}::jsonb) AS t
      ON CONFLICT (id) DO UPDATE SET ended_at = EXCLUDED.ended_at),
    stops AS (
      INSERT INTO case_suspensions (id, term_id, kind, started_at, ended_at, started_by)
      SELECT s.id, s.term_id, s.kind, s.started_at, s.ended_at, s.started_by
      FROM moved, jsonb_populate_recordset(NULL::case_suspensions, ${JSON.stringify(stopRows(snapshot.terms, terms))}::jsonb) AS s
      ON CONFLICT (id) DO UPDATE SET ended_at = EXCLUDED.ended_at),
    entry AS (${entryStatement(entry, Prisma.sql`WHERE EXISTS (SELECT FROM moved)`)})
    ${and(write.statements)}
    ${and(news ? [newsStatements(keyedByEntry(news))] : [])}
    SELECT (SELECT id FROM entry) AS "entryId", ${news ? QUEUED_NEWS : Prisma.sql`0`} AS mails,
      queue_jobs('letters', ARRAY(SELECT jsonb_build_object('caseId', ${snapshot.id}::text, 'entryId', id::text)
        FROM entry WHERE ${hasLetters})) AS letters`;
  return rows[0]!.entryId;
}

const and = (statements: readonly Prisma.Sql[]): Prisma.Sql =>
  statements.length > 0 ? Prisma.sql`, ${Prisma.join([...statements])}` : Prisma.empty;

const keyedByEntry = (news: Omit<News, "eventKey">): News => ({
  ...news,
  eventKey: Prisma.sql`'entry:' || (SELECT id FROM entry)`,
  recipients: Prisma.sql`${news.recipients} AND EXISTS (SELECT FROM entry)`,
});
