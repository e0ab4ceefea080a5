import type pg from "pg";
import { seconds } from "../figures.ts";

/** So many at a time become searchable: a statement holds its rows in memory. */
const BATCH = 5000;

/**
 * Adds agreements until there are so many, each put together from three of the demonstration's: a title, the parties of
 * a second and the texts of two. Published without their leaves: the log has a benchmark of its own (the import).
 * @returns seconds that writing them and making them searchable took
 */
export async function addAgreements(
  pool: pg.Pool,
  total: number,
): Promise<{ written: number; searchable: number }> {
  const written = await seconds(() => write(pool, total));
  const searchable = await seconds(async () => {
    for (;;) {
      const { rows } = await pool.query<{ done: number }>(
        `SELECT cardinality(ids) AS done, refresh_agreement_search(ids) FROM (
          SELECT ARRAY(SELECT a.id FROM agreements a WHERE a.published_at IS NOT NULL
            AND NOT EXISTS (SELECT FROM agreement_search s WHERE s.agreement_id = a.id) ORDER BY a.signed_on DESC LIMIT $1) AS ids) AS next`,
        [BATCH],
      );
      if (rows[0]!.done < BATCH) break;
    }
    await pool.query("VACUUM ANALYZE agreement_search");
  });
  return { written, searchable };
}

async function write(pool: pg.Pool, total: number): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    // No leaf, no check against it.
    await client.query("SET LOCAL session_replication_role = replica");
    await client.query(
      `CREATE TEMPORARY TABLE bench_source ON COMMIT DROP AS
        SELECT row_number() OVER (ORDER BY number) - 1 AS n, a.* FROM agreements a WHERE published_at IS NOT NULL AND demo`,
    );
    await client.query(`CREATE UNIQUE INDEX ON bench_source (n)`);
    await client.query(
      `CREATE TEMPORARY TABLE bench_new ON COMMIT DROP AS
        SELECT g, gen_random_uuid() AS id, g * 31 % size AS one, (g * 17 + g / size) % size AS two, (g * 7 + g / 991) % size AS three
        FROM generate_series((SELECT count(*) FROM agreements) + 1, $1::bigint) AS g, (SELECT count(*) AS size FROM bench_source) AS s`,
      [total],
    );
    await client.query(
      `INSERT INTO agreements (id, number, title, kind, level, state_code, municipality, signing_body, purpose, languages,
          signed_on, signed_place, in_force_on, validity, ends_on, registered_on, terms, text, demo, published_at)
        SELECT n.id, 'RAI-1900-' || lpad(n.g::text, 7, '0'), a.title || ' ' || n.g % 997, b.kind, a.level, a.state_code,
          a.municipality, a.signing_body, b.purpose, a.languages, d.signed_on, a.signed_place, d.signed_on, b.validity,
          CASE WHEN b.validity <> 'INDEFINITE' THEN d.signed_on + 1825 END, d.signed_on + 30, a.terms, b.text || E'\\n' || c.text, true, now()
        FROM bench_new n JOIN bench_source a ON a.n = n.one JOIN bench_source b ON b.n = n.two JOIN bench_source c ON c.n = n.three,
          LATERAL (SELECT date '1980-01-01' + (16900 * sqrt((n.g * 7919 % $1::bigint)::float8 / $1))::int AS signed_on) AS d`,
      [total],
    );
    await client.query(
      `INSERT INTO agreement_counterparts (id, agreement_id, position, name, type, country_code, place)
        SELECT gen_random_uuid(), n.id, c.position, c.name, c.type, c.country_code, c.place
        FROM bench_new n JOIN bench_source a ON a.n = n.one JOIN agreement_counterparts c ON c.agreement_id = a.id`,
    );
    await client.query(
      `INSERT INTO agreement_areas (agreement_id, area_key)
        SELECT n.id, x.area_key FROM bench_new n JOIN bench_source a ON a.n = n.two JOIN agreement_areas x ON x.agreement_id = a.id`,
    );
    await client.query("COMMIT");
  } finally {
    client.release();
  }
}
