import type { IsoDate } from "#lib/calendar/types.ts";
import { Prisma } from "#lib/generated/prisma/client.ts";
import type { Tx } from "#lib/kernel/db.ts";
import type { AgreementFilters } from "#lib/registry/agreement-query.ts";
import { listedStatus } from "#lib/registry/agreement-status.ts";
import { listedSql } from "#lib/registry/listed-agreements.ts";
import { matchAgreements } from "#lib/registry/search/match-agreements.ts";
import { placesIn } from "#lib/registry/search/place-set.ts";
import type { RegistryIndex } from "#lib/registry/search/registry-index.ts";
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
 * The agreements that a search finds, by number, in batches. No transaction is held between them: a reader as slow as
 * they like keeps no connection from the rest. What is published meanwhile is not among them; an agreement that changes
 * comes as it was before or as it is after, whole in both cases; one that is withdrawn does not come.
 */
export async function* readRows(index: RegistryIndex, selection: Selection): AsyncGenerator<OpenRow[]> {
  const places = await sortPlaces(index, selection, Prisma.sql`a.number`);
  for (let from = 0; from < places.length; from += BATCH) {
    yield await readPlaces(index.db, places.slice(from, from + BATCH), selection.today);
  }
}

/** The last ones to be published among those of a search, newest first. */
export async function readNewest(
  index: RegistryIndex,
  selection: Selection,
  most: number,
): Promise<OpenRow[]> {
  const places = await sortPlaces(
    index,
    selection,
    Prisma.sql`a.published_at DESC, a.number DESC LIMIT ${most}::int`,
  );
  return readPlaces(index.db, places, selection.today);
}

async function sortPlaces(
  index: RegistryIndex,
  { filters, today }: Selection,
  order: Prisma.Sql,
): Promise<number[]> {
  const places = placesIn((await matchAgreements(index, filters, today)).found);
  const rows = await index.db.$queryRaw<{ place: number }[]>`
    SELECT s.place FROM agreement_search s JOIN agreements a ON a.id = s.agreement_id
    WHERE s.place = ANY(${[...places]}::int[]) ORDER BY ${order}`;
  return rows.map(({ place }) => place);
}

const instant = (moment: Prisma.Sql): Prisma.Sql =>
  Prisma.sql`to_char(${moment} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

/** Named one by one: a column added to a table does not become public by itself. */
export async function readPlaces(db: Tx, places: readonly number[], today: IsoDate): Promise<OpenRow[]> {
  const rows = await db.$queryRaw<Omit<OpenRow, "status">[]>`
    SELECT a.id::text, s.place, a.number, a.title, a.kind::text, a.level::text, a.state_code AS "stateCode", t.name AS state,
      a.municipality, a.signing_body AS "signingBody", a.purpose, a.languages, partial_date(a.signed_on, a.signed_precision) AS "signedOn",
      a.signed_place AS "signedPlace", a.in_force_on::text AS "inForceOn", a.validity::text,
      a.ends_on::text AS "endsOn", a.terminated_on::text AS "terminatedOn", a.replaced_by AS "replacedBy", a.registered_on::text AS "registeredOn", a.terms, a.demo,
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
    FROM unnest(${[...places]}::int[]) WITH ORDINALITY AS picked (place, n)
      JOIN agreement_search s ON s.place = picked.place
      JOIN agreements a ON a.id = s.agreement_id AND ${listedSql}
      JOIN states t ON t.code = a.state_code
    ORDER BY picked.n`;
  return rows.map((row) => ({ ...row, status: listedStatus(row, today) }));
}
