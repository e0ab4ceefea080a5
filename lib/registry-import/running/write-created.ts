import type { Tx } from "#lib/kernel/db.ts";
import { takeNumbers } from "#lib/kernel/number-series.ts";

const SERIES = "RAI";

/** Lines of one import, both included. */
export interface Lines {
  importId: string;
  from: number;
  to: number;
}

/**
 * Numbers of the portal's own series that come in the file are taken out of it before any is given, so that none is
 * given twice.
 */
export const reserveNumbers = (tx: Tx, importId: string): Promise<number> => tx.$executeRaw`
  INSERT INTO number_series AS s (series, year, last)
  SELECT ${SERIES}, split_part(number, '-', 2)::int, max(split_part(number, '-', 3)::int)
  FROM import_rows
  WHERE import_id = ${importId}::uuid AND verdict = 'CREATE' AND number ~ '^RAI-[0-9]{4}-[0-9]{5}$'
  GROUP BY split_part(number, '-', 2)::int
  ON CONFLICT (series, year) DO UPDATE SET last = greatest(s.last, excluded.last)`;

/** Gives a number of its year to each row of those lines that is to be created and brings none. */
export async function giveNumbers(tx: Tx, { importId, from, to }: Lines): Promise<void> {
  const years = await tx.$queryRaw<{ year: number; lines: number[] }[]>`
    SELECT left(facts ->> 'registeredOn', 4)::int AS year, array_agg(line ORDER BY line) AS lines
    FROM import_rows
    WHERE import_id = ${importId}::uuid AND line BETWEEN ${from} AND ${to} AND verdict = 'CREATE' AND number IS NULL
      AND written_at IS NULL
    GROUP BY 1 ORDER BY 1`;
  for (const { year, lines } of years) {
    const numbers = await takeNumbers(tx, SERIES, { year, count: lines.length });
    await tx.$executeRaw`
      UPDATE import_rows r SET number = given.number
      FROM unnest(${lines}::int[], ${numbers}::text[]) AS given (line, number)
      WHERE r.import_id = ${importId}::uuid AND r.line = given.line`;
  }
}

/** Writes the new agreements of those lines with all their parts, unpublished, and then publishes them. */
export async function writeCreated(tx: Tx, lines: Lines, at: Date): Promise<number> {
  const { importId, from, to } = lines;
  const ids = await tx.$queryRaw<{ id: string }[]>`
    WITH rows AS MATERIALIZED (
      SELECT line, number, facts, gen_random_uuid() AS id FROM import_rows
      WHERE import_id = ${importId}::uuid AND line BETWEEN ${from} AND ${to} AND verdict = 'CREATE' AND written_at IS NULL),
    written AS (
      INSERT INTO agreements (id, number, office_id, title, kind, level, state_code, municipality, signing_body, purpose,
        languages, signed_on, signed_precision, signed_place, in_force_on, validity, ends_on, registered_on, terms, demo)
      SELECT rows.id, rows.number, o.id, f.title, f.kind, f.level, f."stateCode", f.municipality, f."signingBody",
        f.purpose, f.languages, f."signedOn", f."signedPrecision", f."signedPlace", f."inForceOn", f.validity, f."endsOn",
        f."registeredOn", f.terms, EXISTS (SELECT FROM installation WHERE mode = 'demo')
      FROM rows, jsonb_to_record(rows.facts) AS f (title text, kind "AgreementKind", level "AgreementLevel",
          "stateCode" text, municipality text, "signingBody" text, purpose text, languages text[], "signedOn" date,
          "signedPrecision" "DatePrecision", "signedPlace" text, "inForceOn" date, validity "ValidityKind", "endsOn" date,
          "registeredOn" date, terms text)
        LEFT JOIN offices o ON o.state_code = f."stateCode" AND o.municipality IS NOT DISTINCT FROM f.municipality),
    counterparts AS (
      INSERT INTO agreement_counterparts (id, agreement_id, position, name, type, country_code, place)
      SELECT gen_random_uuid(), rows.id, c.position - 1, c.name, c.type, c."countryCode", c.place
      FROM rows, ROWS FROM (jsonb_to_recordset(rows.facts -> 'counterparts')
        AS (name text, type "CounterpartType", "countryCode" text, place text)) WITH ORDINALITY
        AS c (name, type, "countryCode", place, position)),
    areas AS (
      INSERT INTO agreement_areas (agreement_id, area_key)
      SELECT rows.id, x.key FROM rows, jsonb_array_elements_text(rows.facts -> 'areas') AS x (key)),
    marked AS (
      UPDATE import_rows r SET agreement_id = rows.id, written_at = ${at} FROM rows
      WHERE r.import_id = ${importId}::uuid AND r.line = rows.line)
    SELECT id FROM rows`;
  await tx.$executeRaw`
    UPDATE agreements SET published_at = ${at}
    WHERE id = ANY(${ids.map(({ id }) => id)}::uuid[])`;
  return ids.length;
}
