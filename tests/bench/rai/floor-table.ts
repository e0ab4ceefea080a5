import type pg from "pg";

/** The table of the floor: what the search table has, and each agreement's answer as the portal gives it, ready to send. */
export async function createFloorTable(pool: pg.Pool): Promise<void> {
  await pool.query(`
    DROP TABLE IF EXISTS bench_floor;
    CREATE TABLE bench_floor (
      id integer PRIMARY KEY, signed_on date NOT NULL, ends_on date, state text NOT NULL, document tsvector NOT NULL, object text NOT NULL
    ) WITH (toast_tuple_target = 128);
    INSERT INTO bench_floor
    SELECT s.place, s.signed_on, CASE WHEN s.validity = 'FIXED' THEN s.ends_on END, a.state_code, s.document,
      jsonb_build_object('numero', a.number, 'titulo', a.title, 'tipo', a.kind, 'cve_ent', a.state_code, 'entidad', t.name,
        'nivel', a.level, 'municipio', a.municipality, 'dependencia', a.signing_body, 'objeto', a.purpose,
        'fecha_firma', a.signed_on, 'lugar_firma', a.signed_place, 'entrada_vigor', a.in_force_on, 'fecha_fin', a.ends_on,
        'fecha_registro', a.registered_on, 'terminos', a.terms, 'facetas', s.facets,
        'contrapartes', (SELECT jsonb_agg(c.name ORDER BY c.position) FROM agreement_counterparts c WHERE c.agreement_id = a.id),
        'areas', (SELECT jsonb_agg(x.area_key) FROM agreement_areas x WHERE x.agreement_id = a.id))::text
    FROM agreement_search s JOIN agreements a ON a.id = s.agreement_id JOIN states t ON t.code = a.state_code
    ORDER BY s.signed_on DESC;
    CREATE INDEX ON bench_floor USING gin (document);
    CREATE INDEX ON bench_floor (signed_on DESC, id DESC)`);
  await pool.query("VACUUM ANALYZE bench_floor");
}
