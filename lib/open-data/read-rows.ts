import type { IsoDate } from "#lib/calendar/types.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import { PLANNED_EACH_TIME } from "#lib/kernel/name-statements.ts";
import type { AgreementFilters } from "#lib/registry/agreement-query.ts";
import { agreementStatus } from "#lib/registry/agreement-status.ts";
import { listedSql } from "#lib/registry/listed-agreements.ts";
import { matchAgreements } from "#lib/registry/search/match-agreements.ts";
import type { RegistryIndex } from "#lib/registry/search/registry-index.ts";
import type { OpenRow } from "./open-row.ts";

/** So many at a time are in memory, whatever the size of the registry. */
export const BATCH = 500;

/** The list stops looking when it has enough; a file has them all. */
const ALL = 2 ** 31 - 1;

/** What the search would list, without its pages. */
export interface Selection {
  filters: AgreementFilters;
  /** By which the status is reckoned. */
  today: IsoDate;
}

/**
 * The agreements of a search, from the first signed to the last, in batches; of the others only their place, four bytes,
 * is held meanwhile. So is no transaction: a reader as slow as they like keeps no connection from the rest. What changes
 * in between comes as it was before or as it is after, whole in both cases.
 */
export async function* readRows(index: RegistryIndex, selection: Selection): AsyncGenerator<OpenRow[]> {
  const places = await findAll(index, selection);
  for (let from = 0; from < places.length; from += BATCH) {
    const batch = [...places.subarray(from, from + BATCH)];
    const picked = Prisma.sql`
      SELECT s.agreement_id AS id, n FROM unnest(${batch}::int[]) WITH ORDINALITY AS p (place, n)
      JOIN agreement_search s ON s.place = p.place`;
    yield await readPicked(index.db, picked, Prisma.sql`n`, selection.today);
  }
}

/** The last ones to be published among those of a search, newest first. */
export async function readNewest(
  index: RegistryIndex,
  selection: Selection,
  most: number,
): Promise<OpenRow[]> {
  const places = [...(await findAll(index, selection))];
  const newest = Prisma.sql`a.published_at DESC, a.number DESC`;
  const picked = Prisma.sql`
    SELECT a.id FROM agreement_search s JOIN agreements a ON a.id = s.agreement_id
    WHERE s.place = ANY(${places}::int[]) ORDER BY ${newest} LIMIT ${most}::int`;
  return readPicked(index.db, picked, newest, selection.today);
}

/** How many there are in all. */
export const countRows = async (index: RegistryIndex, selection: Selection): Promise<number> =>
  (await findAll(index, selection)).length;

const findAll = async (index: RegistryIndex, { filters, today }: Selection): Promise<Uint32Array> =>
  (await matchAgreements(index, { ...filters, orden: "antiguos" }, today, ALL)).places;

const instant = (moment: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`to_char(${moment} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** Named one by one: a column added to a table does not become public by itself. */
async function readPicked(db: Tx, picked: Prisma.Sql, order: Prisma.Sql, today: IsoDate): Promise<OpenRow[]> {
  const rows = await db.$queryRaw<Omit<OpenRow, "status">[]>`
    ${Prisma.raw(PLANNED_EACH_TIME)} WITH picked AS MATERIALIZED (${picked})
    SELECT a.id::text, a.number, a.title, a.kind::text, a.level::text, a.state_code AS "stateCode", t.name AS state,
      a.municipality, a.signing_body AS "signingBody", a.purpose, a.languages, a.signed_on::text AS "signedOn",
      a.signed_place AS "signedPlace", a.in_force_on::text AS "inForceOn", a.validity::text,
      a.ends_on::text AS "endsOn", a.terminated_on::text AS "terminatedOn",
      a.replaced_by AS "replacedBy", a.registered_on::text AS "registeredOn", a.terms, a.demo,
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
    FROM picked JOIN agreements a ON a.id = picked.id AND ${listedSql} JOIN states t ON t.code = a.state_code
    ORDER BY ${order}`;
  return rows.flatMap((row) => {
    const status = agreementStatus({ ...row, withdrawnOn: null }, today);
    return status === "WITHDRAWN" ? [] : [{ ...row, status }];
  });
}
