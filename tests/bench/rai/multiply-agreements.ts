import type pg from "pg";
import { seconds } from "../figures.ts";

/**
 * Copies the agreements with what makes them searchable until there are so many, each with another number and another
 * date. To compute that again for a million takes an hour, and what one takes is known from those that were computed;
 * to find among them costs the same.
 * @returns seconds that copying and indexing them took
 */
export async function multiplyAgreements(pool: pg.Pool, total: number): Promise<number> {
  return seconds(async () => {
    const client = await pool.connect();
    try {
      await client.query("BEGIN");
      // No leaf, no check against it.
      await client.query("SET LOCAL session_replication_role = replica");
      await client.query("SET LOCAL maintenance_work_mem = '1GB'");
      for (const statement of COPIES) await client.query(statement.text, statement.takesTotal ? [total] : []);
      await client.query("COMMIT");
    } finally {
      client.release();
    }
    await pool.query("VACUUM ANALYZE agreement_search");
  });
}

const COPIES: readonly { text: string; takesTotal?: boolean }[] = [
  {
    takesTotal: true,
    text: `CREATE TEMPORARY TABLE bench_copy ON COMMIT DROP AS
      WITH held AS (SELECT count(*) AS size FROM agreement_search)
      SELECT s.agreement_id AS one, gen_random_uuid() AS id, row_number() OVER () AS g, (n * 37 % 400)::int AS days
      FROM held, generate_series(1, $1::bigint / held.size) AS n, agreement_search s
      LIMIT $1::bigint - (SELECT size FROM held)`,
  },
  {
    text: `INSERT INTO agreements (id, number, title, kind, level, state_code, municipality, signing_body, purpose, languages,
        signed_on, signed_place, in_force_on, validity, ends_on, registered_on, terms, text, demo, published_at)
      SELECT c.id, 'RAI-1901-' || lpad(c.g::text, 7, '0'), a.title, a.kind, a.level, a.state_code, a.municipality,
        a.signing_body, a.purpose, a.languages, a.signed_on - c.days, a.signed_place, a.in_force_on - c.days, a.validity,
        a.ends_on, a.registered_on, a.terms, a.text, true, now()
      FROM bench_copy c JOIN agreements a ON a.id = c.one`,
  },
  {
    text: `INSERT INTO agreement_counterparts (id, agreement_id, position, name, type, country_code, place)
      SELECT gen_random_uuid(), c.id, p.position, p.name, p.type, p.country_code, p.place
      FROM bench_copy c JOIN agreement_counterparts p ON p.agreement_id = c.one`,
  },
  {
    text: `INSERT INTO agreement_areas (agreement_id, area_key)
      SELECT c.id, x.area_key FROM bench_copy c JOIN agreement_areas x ON x.agreement_id = c.one`,
  },
  { text: "DROP INDEX agreement_search_document_idx" },
  {
    text: `INSERT INTO agreement_search (agreement_id, revision, signed_on, in_force_on, validity, ends_on, terminated_on, replaced, facets, document)
      SELECT c.id, s.revision, s.signed_on - c.days, s.in_force_on - c.days, s.validity, s.ends_on, s.terminated_on,
        s.replaced, s.facets, s.document
      FROM bench_copy c JOIN agreement_search s ON s.agreement_id = c.one`,
  },
  {
    text: `CREATE INDEX agreement_search_document_idx ON agreement_search
      USING gin (document) WITH (gin_pending_list_limit = 256)`,
  },
];
