import type { PrismaClient } from "#lib/generated/prisma/client.ts";

/**
 * Writes many cases in a few statements, shaped as years of work would leave them: four in five closed, the rest over
 * every step, with an office of each state, two counterparts, a folio, a person in charge and a due date. Each has its
 * first row of history, which the database demands.
 */
export async function insertCases(db: PrismaClient, count: number): Promise<void> {
  await db.$executeRaw`
    INSERT INTO offices (id, kind, name, state_code)
    SELECT gen_random_uuid(), 'STATE', 'Coordinación de Asuntos Internacionales de ' || name, code FROM states
    WHERE code NOT IN (SELECT state_code FROM offices WHERE state_code IS NOT NULL)`;
  await db.$executeRaw`
    INSERT INTO users (id, email, name, role, office_id, office_kind, password_hash)
    SELECT gen_random_uuid(), 'analista' || n || '@ejemplo.gob.mx', 'Analista ' || n, 'dgcp_officer',
      (SELECT id FROM offices WHERE kind = 'DGCP'), 'DGCP', 'unused' FROM generate_series(1, 20) AS n`;
  await db.$transaction(
    async (tx) => {
      await tx.$executeRaw`
        CREATE TEMP TABLE drawn ON COMMIT DROP AS
        SELECT n, gen_random_uuid() AS id, random() AS luck,
          (ARRAY['referral', 'notice_period', 'opinion', 'response', 'signature', 'registration_request',
            'verification', 'closing'])[1 + floor(random() * 8)::int]::"Step" AS step,
          (SELECT array_agg(id) FROM offices WHERE kind IN ('STATE', 'MUNICIPAL')) AS offices,
          (SELECT array_agg(id) FROM users WHERE role = 'dgcp_officer') AS people,
          (ARRAY['Hermanamiento', 'Cooperación', 'Carta de intención', 'Programa', 'Intercambio'])[1 + floor(random() * 5)::int]
            || ' en materia de '
            || (ARRAY['educación', 'turismo', 'agua', 'cultura', 'comercio', 'salud', 'ciencia'])[1 + floor(random() * 7)::int]
            || ' con '
            || (ARRAY['la Ciudad de Lyon', 'la Prefectura de Kioto', 'el Estado de Texas', 'la Provincia de Salta',
              'el Ayuntamiento de Sevilla', 'la Región de Valonia'])[1 + floor(random() * 6)::int] || ' ' || n AS title
        FROM generate_series(1, ${count}::int) AS n`;
      await tx.$executeRaw`
        INSERT INTO case_files (id, folio, office_id, created_by_id, step, status, outcome, title, signing_body,
          signing_body_powers, kind, languages, purpose, eventuality, created_at, filed_at, referred_at, closed_at,
          dgcp_assignee_id, turn, turn_since, due_on, search_text)
        SELECT d.id, 'BEN-2026-' || lpad(n::text, 6, '0'), offices[1 + n % cardinality(offices)],
          (SELECT id FROM users WHERE role = 'office_editor' LIMIT 1), CASE WHEN luck < 0.8 THEN 'closing' ELSE step END,
          CASE WHEN luck < 0.8 THEN 'CLOSED' ELSE 'ACTIVE' END::"CaseStatus",
          CASE WHEN luck < 0.8 THEN 'REGISTERED' END::"Outcome", title, 'Secretaría de Desarrollo ' || n % 40,
          'Artículo ' || n % 90 || ' de la Ley Orgánica de la Administración Pública del Estado.', 'SPECIFIC_COOPERATION',
          '{es}', repeat('Intercambiar personas, saberes y experiencias entre ambas partes. ', 8),
          CASE WHEN luck > 0.98 THEN 'La visita se adelantó.' ELSE '' END,
          now() - n * interval '1 hour', now() - n * interval '1 hour', now() - n * interval '1 hour',
          CASE WHEN luck < 0.8 THEN now() END,
          CASE WHEN n % 10 > 0 THEN people[1 + n % cardinality(people)] END,
          CASE WHEN luck < 0.8 THEN NULL WHEN step IN ('notice_period', 'signature') THEN 'OFFICE'
            WHEN step IN ('opinion', 'verification') THEN 'CJA' ELSE 'DGCP' END::"Side",
          now() - (n % 240) * interval '1 hour',
          CASE WHEN luck >= 0.8 AND step <> 'signature' THEN current_date - 5 + n % 25 END,
          search_normalize('BEN-2026-' || lpad(n::text, 6, '0') || ' ' || title || ' ' || o.name || ' ' || s.name)
        FROM drawn d JOIN offices o ON o.id = offices[1 + n % cardinality(offices)] JOIN states s ON s.code = o.state_code`;
      await tx.$executeRaw`
        INSERT INTO case_counterparts (id, case_id, position, name, type, country_code, place)
        SELECT gen_random_uuid(), id, position, 'Gobierno ' || position, 'GOVERNMENT', 'FR', 'Lyon'
        FROM drawn, generate_series(0, 1) AS position`;
      await tx.$executeRaw`
        INSERT INTO audit_entries (stream, actor_name, action, case_id, to_step)
        SELECT 'case:' || id, 'Banco de pruebas', 'create', id, 'request' FROM drawn`;
    },
    { timeout: 600_000 },
  );
  await db.$executeRaw`VACUUM ANALYZE`;
}
