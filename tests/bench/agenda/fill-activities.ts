import type { Pool } from "pg";

const OFFICES = 500;
const YEARS = 5;
/** Of each statement: the triggers keep as many activities at once. */
const BATCH = 5_000;

const EVENTS = 120_000;
const MISSIONS = 60_000;
const PROJECTS = 20_000;

/** How many activities `fillActivities` writes. */
export const FILLED = EVENTS + MISSIONS + PROJECTS;

/** An office of those of load, and a day of the last years, that go with a number. */
const OFFICE = "(SELECT ids[1 + n % cardinality(ids)] FROM load_offices)";
const DAY = `(current_date - (n * 7919 % (365 * ${YEARS})))`;
const ANY_OF = (list: string) => `(ARRAY[${list}])[1 + n % ${list.split(",").length}]`;
const COUNTRY = ANY_OF("'FR','US','DE','ES','JP','KR','CA','IT','CL','CO','BR','CN'");
const CITY = ANY_OF("'Lyon','Chicago','Bonn','Vigo','Nagoya','Busan','Quebec'");
const AREA = ANY_OF("'cultura','comercio','inversion','educacion','turismo','salud','deporte','juventud'");

/**
 * Five years of five hundred offices: published events with their themes, shared tours with their places, and published
 * projects with their partners, through the same triggers as everything else.
 */
export async function fillActivities(pool: Pool): Promise<void> {
  await pool.query(`
    INSERT INTO offices (id, kind, name, state_code, municipality)
    SELECT gen_random_uuid(), 'MUNICIPAL', 'Enlace de carga ' || n, lpad((1 + n % 32)::text, 2, '0'), 'Municipio ' || n
    FROM generate_series(1, ${OFFICES}) n`);
  await pool.query(`
    CREATE TABLE load_offices AS SELECT array_agg(id) AS ids FROM offices WHERE name LIKE 'Enlace de carga %'`);
  await inBatches(pool, EVENTS, EVENT_BATCH);
  await inBatches(pool, MISSIONS, MISSION_BATCH);
  await inBatches(pool, PROJECTS, PROJECT_BATCH);
  await pool.query("DROP TABLE load_offices");
  await pool.query("VACUUM ANALYZE activities");
  await pool.query("ANALYZE");
}

async function inBatches(pool: Pool, count: number, statement: string): Promise<void> {
  for (let from = 1; from <= count; from += BATCH)
    await pool.query(statement, [from, Math.min(count, from + BATCH - 1)]);
}

const EVENT_BATCH = `
  WITH made AS (
    INSERT INTO events (id, office_id, code, state, title, kind, mode, state_code, country_code, city, organisers, languages,
      questions, starts_at, ends_at, published_at, updated_by)
    SELECT gen_random_uuid(), ${OFFICE}, 'EV-1990-' || lpad(n::text, 6, '0'), 'PUBLISHED', 'Evento de carga ' || n,
      ${ANY_OF("'FORUM','TRAINING','FAIR','WEBINAR'")}::"EventKind", 'IN_PERSON', NULL,
      CASE WHEN n % 3 = 0 THEN ${COUNTRY} END, ${CITY}, 'Institución ' || n % 400, '{}', '{}',
      ${DAY} + interval '16 hours', ${DAY} + interval '18 hours', now(), 'Carga'
    FROM generate_series($1::int, $2::int) n
    RETURNING id, code)
  INSERT INTO event_areas (event_id, area_key)
  SELECT made.id, ${AREA} FROM made, LATERAL (SELECT substr(made.code, 9)::int AS n) numbered`;

const MISSION_BATCH = `
  WITH made AS (
    INSERT INTO missions (id, office_id, code, kind, title, starts_on, ends_on, shared_at, updated_by)
    SELECT gen_random_uuid(), ${OFFICE}, 'carga-1990-' || n, 'TOUR', 'Gira de carga ' || n, ${DAY}, ${DAY} + n % 6, now(), 'Carga'
    FROM generate_series($1::int, $2::int) n
    RETURNING id, code)
  INSERT INTO mission_places (id, mission_id, city, country_code, updated_by)
  SELECT gen_random_uuid(), made.id, ${CITY}, ${COUNTRY}, 'Carga'
  FROM made, LATERAL (SELECT substr(made.code, 12)::int AS n) numbered`;

const PROJECT_BATCH = `
  WITH made AS (
    INSERT INTO projects (id, office_id, code, title, modality, status, sector, sdg_goals, agreements, planned_start,
      published_at, updated_by)
    SELECT gen_random_uuid(), ${OFFICE}, 'PC-1990-' || n, 'Proyecto de carga ' || n, 'SOUTH_SOUTH', 'IMPLEMENTATION', '15110',
      '{}', '{}', ${DAY}, now(), 'Carga'
    FROM generate_series($1::int, $2::int) n
    RETURNING id, code)
  INSERT INTO project_partners (id, project_id, name, role, kind, country_code)
  SELECT gen_random_uuid(), made.id, 'Institución ' || n % 400, 'FUNDING', 'GOVERNMENT', ${COUNTRY}
  FROM made, LATERAL (SELECT substr(made.code, 9)::int AS n) numbered`;
