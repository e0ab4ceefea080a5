import type { IsoDate } from "#lib/calendar/types.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { PLANNED_EACH_TIME } from "#lib/kernel/name-statements.ts";
import type { AgreementFilters } from "#lib/registry/agreement-query.ts";
import { agreementStatus } from "#lib/registry/agreement-status.ts";
import { searchConditions } from "#lib/registry/search-conditions.ts";
import type { OpenRow } from "./open-row.ts";

/** So many at a time are in memory, whatever the size of the registry. */
export const BATCH = 500;

/** What the search would list, without its pages. */
export interface Selection {
  filters: AgreementFilters;
  /** By which the status is reckoned. */
  today: IsoDate;
}

/**
 * The agreements of a search by number, in batches; each begins after the last number of the one before. No transaction
 * is held between them: a reader as slow as they like keeps no connection from the rest. An agreement that is published
 * or changed meanwhile comes as it was before or as it is after, whole in both cases.
 */
export async function* readRows(db: Tx, { filters, today }: Selection): AsyncGenerator<OpenRow[]> {
  for (let after = ""; ;) {
    const picked = Prisma.sql`
      SELECT a.id FROM agreements a JOIN agreement_search s ON s.agreement_id = a.id
      WHERE ${searchConditions(filters, today)} AND a.number > ${after} ORDER BY a.number LIMIT ${BATCH}::int`;
    const rows = await readPicked(db, picked, Prisma.sql`a.number`, today);
    if (rows.length > 0) yield rows;
    if (rows.length < BATCH) return;
    after = rows.at(-1)!.number;
  }
}

/** The last ones to be published among those of a search, newest first. */
export function readNewest(db: Tx, { filters, today }: Selection, most: number): Promise<OpenRow[]> {
  const newest = Prisma.sql`a.published_at DESC, a.number DESC`;
  const picked = Prisma.sql`
    SELECT a.id FROM agreements a JOIN agreement_search s ON s.agreement_id = a.id
    WHERE ${searchConditions(filters, today)} ORDER BY ${newest} LIMIT ${most}::int`;
  return readPicked(db, picked, newest, today);
}

const instant = (moment: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`to_char(${moment} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** Named one by one: a column added to a table does not become public by itself. */
async function readPicked(db: Tx, picked: Prisma.Sql, order: Prisma.Sql, today: IsoDate): Promise<OpenRow[]> {
  const rows = await db.$queryRaw<Omit<OpenRow, "status">[]>`
    ${Prisma.raw(PLANNED_EACH_TIME)} WITH picked AS MATERIALIZED (${picked})
    SELECT a.id::text, a.number, a.title, a.kind::text, a.level::text, a.state_code AS "stateCode", t.name AS state,
      a.municipality, a.signing_body AS "signingBody", a.purpose, a.languages, a.signed_on::text AS "signedOn",
      a.signed_place AS "signedPlace", a.in_force_on::text AS "inForceOn", a.validity::text,
      a.ends_on::text AS "endsOn", a.registered_on::text AS "registeredOn", a.terms, a.demo,
      ${instant(Prisma.sql`a.published_at`)} AS "publishedAt",
      ${instant(Prisma.sql`coalesce((SELECT max(l.logged_at) FROM registry_leaves l WHERE l.agreement_id = a.id), a.published_at)`)} AS "updatedAt",
      coalesce((
        SELECT json_agg(json_build_object('name', c.name, 'type', c.type, 'place', c.place, 'code', c.country_code,
          'country', CASE WHEN n.code IS NOT NULL THEN json_build_object('name', n.name, 'region', n.region) END)
          ORDER BY c.position)
        FROM agreement_counterparts c LEFT JOIN countries n ON n.code = c.country_code
        WHERE c.agreement_id = a.id), '[]') AS counterparts,
      coalesce((
        SELECT json_agg(json_build_object('key', r.key, 'name', r.name) ORDER BY r.position)
        FROM agreement_areas x JOIN areas r ON r.key = x.area_key WHERE x.agreement_id = a.id), '[]') AS areas,
      coalesce((
        SELECT json_agg(json_build_object('id', d.id, 'sha256', d.sha256) ORDER BY d.name, d.id)
        FROM agreement_documents d WHERE d.agreement_id = a.id), '[]') AS documents
    FROM picked JOIN agreements a ON a.id = picked.id JOIN states t ON t.code = a.state_code
    ORDER BY ${order}`;
  return rows.map((row) => ({ ...row, status: agreementStatus(row, today) }));
}
