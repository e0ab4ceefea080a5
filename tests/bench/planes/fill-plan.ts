import type { Pool } from "pg";

/** As much as an office of thirty people writes in three years, and then some. */
export const OBJECTIVES = 60;
export const ACTIONS = 400;
export const INDICATORS = 300;
export const MEASUREMENTS = 20_000;

const PERIODS = 36;

/** Writes all that into a plan beside what it has; measurements are of 36 months, each corrected now and then. */
export async function fillPlan(pool: Pool, planId: string): Promise<void> {
  await pool.query(
    `INSERT INTO plan_objectives (id, plan_id, position, text, indicator, unit, base_value, base_year, target_value, due_on, owner)
     SELECT gen_random_uuid(), $1, 1000 + n, 'Objetivo de carga ' || n, 'Avance', 'acciones', 10, 2025, 100, '2028-11-30', 'Cooperación'
     FROM generate_series(1, ${OBJECTIVES}) n`,
    [planId],
  );
  await pool.query(
    `WITH objectives AS (SELECT id, row_number() OVER (ORDER BY position) - 1 AS place FROM plan_objectives WHERE plan_id = $1 AND position > 1000)
     INSERT INTO plan_actions (id, plan_id, position, objective_id, text, owner, starts_on, ends_on)
     SELECT gen_random_uuid(), $1, 1000 + n, objectives.id, 'Acción de carga ' || n, 'Cooperación', '2026-01-15', '2028-10-31'
     FROM generate_series(1, ${ACTIONS}) n JOIN objectives ON place = n % ${OBJECTIVES}`,
    [planId],
  );
  await pool.query(
    `WITH objectives AS (SELECT id, row_number() OVER (ORDER BY position) - 1 AS place FROM plan_objectives WHERE plan_id = $1 AND position > 1000)
     INSERT INTO plan_indicators (id, plan_id, position, objective_id, name, unit, frequency, direction, base_value, base_year)
     SELECT gen_random_uuid(), $1, 1000 + n, objectives.id, 'Indicador de carga ' || n, 'acciones', 'MONTHLY', 'UP', 10, 2025
     FROM generate_series(1, ${INDICATORS}) n JOIN objectives ON place = n % ${OBJECTIVES}`,
    [planId],
  );
  await pool.query(
    `INSERT INTO plan_targets (id, plan_id, position, indicator_id, period, value)
     SELECT gen_random_uuid(), $1, 1000 + year, id, year::text, 40 * (year - 2025)
     FROM plan_indicators, generate_series(2026, 2028) year WHERE plan_id = $1 AND position > 1000`,
    [planId],
  );
  await pool.query(
    `WITH indicators AS (SELECT id, row_number() OVER (ORDER BY position) - 1 AS place FROM plan_indicators WHERE plan_id = $1 AND position > 1000),
     measured AS (
       SELECT gen_random_uuid() AS id, indicators.id AS indicator_id, n / ${INDICATORS} AS round
       FROM generate_series(0, ${MEASUREMENTS} - 1) n JOIN indicators ON place = n % ${INDICATORS}
     )
     INSERT INTO plan_measurements (id, plan_id, indicator_id, period, value, note, by_name, at)
     SELECT id, $1, indicator_id, to_char(date '2026-01-01' + make_interval(months => round % ${PERIODS}), 'YYYY-MM'),
       10 + round, 'Padrón del mes', 'Cooperación', timestamptz '2026-01-31' + make_interval(days => round)
     FROM measured`,
    [planId],
  );
  await pool.query("ANALYZE plan_objectives, plan_actions, plan_indicators, plan_targets, plan_measurements");
}
