import type { Pool } from "pg";

const MEASUREMENTS_EACH = 12;

/** Municipal offices that each adopted a plan as this version says, with some measurements since. */
export async function fillOffices(pool: Pool, versionId: string, offices: number): Promise<void> {
  await pool.query(
    `INSERT INTO offices (id, kind, name, state_code, municipality)
     SELECT gen_random_uuid(), 'MUNICIPAL', 'Enlace municipal de carga ' || n, lpad((1 + n % 32)::text, 2, '0'), 'Municipio ' || n
     FROM generate_series(1, $1::int) n`,
    [offices],
  );
  await pool.query(
    `INSERT INTO plans (id, office_id, state, title, first_year)
     SELECT gen_random_uuid(), o.id, 'ADOPTED', p.title, p.first_year
     FROM offices o, plans p JOIN plan_versions v ON v.plan_id = p.id AND v.id = $1
     WHERE o.name LIKE 'Enlace municipal de carga %'`,
    [versionId],
  );
  await pool.query(
    `INSERT INTO plan_versions (id, plan_id, office_id, slug, number, instrument, reference, adopted_on, content, sha256, by_name)
     SELECT gen_random_uuid(), p.id, o.id, 'carga-' || o.id, 1, v.instrument, v.reference, v.adopted_on, v.content, v.sha256, v.by_name
     FROM offices o JOIN plans p ON p.office_id = o.id, plan_versions v
     WHERE v.id = $1 AND o.name LIKE 'Enlace municipal de carga %'`,
    [versionId],
  );
  await pool.query(
    `WITH indicators AS (
       INSERT INTO plan_indicators (id, plan_id, position, name)
       SELECT gen_random_uuid(), p.id, 1, 'Indicador de carga'
       FROM plans p JOIN offices o ON o.id = p.office_id WHERE o.name LIKE 'Enlace municipal de carga %'
       RETURNING id, plan_id
     )
     INSERT INTO plan_measurements (id, plan_id, indicator_id, period, value, by_name)
     SELECT gen_random_uuid(), plan_id, id, '2026-' || lpad(month::text, 2, '0'), month, 'Enlace'
     FROM indicators, generate_series(1, ${MEASUREMENTS_EACH}) month`,
  );
  await pool.query("ANALYZE offices, plans, plan_versions, plan_measurements");
}
